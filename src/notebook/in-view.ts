/** Which islands are on screen, or nearly: a drag moves those, and the rest follows when the hand rests. */
import { signal, type Signal } from '@preact/signals-core';

/** What is as near to the screen as this counts as on it, so that a line more in a sentence brings nothing into view undrawn. */
const NEAR_PX = 40;

const seen = new WeakMap<Element, Signal<boolean>>();
let observer: IntersectionObserver | undefined;

const seenOf = (element: Element): Signal<boolean> => {
  const known = seen.get(element) ?? signal(true);
  seen.set(element, known);
  return known;
};

/** Follows an element from now on. @returns what ends that */
export function watchView(element: Element): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) seenOf(target).value = isIntersecting;
    },
    { rootMargin: `${NEAR_PX}px` },
  );
  observer.observe(element);
  return () => observer?.unobserve(element);
}

/** Whether the element is on screen; one of which nothing is known yet counts as such. Reading it in an effect follows it. */
export const inView = (element: Element): boolean => seenOf(element).value;
