import { heightMessage } from './height-message.ts';

/** Tells the page around a widget how high it is, whenever that changes. The widget itself listens to nobody. */
export function bindFrameHeight(): void {
  if (parent === window) return;
  const root = document.documentElement;
  // A number is no secret, so whichever page is around it may hear it.
  const tell = () => parent.postMessage(heightMessage(root.getBoundingClientRect().height), '*');
  new ResizeObserver(tell).observe(root);
  // Who comes to listen late gives the frame another height to hear it again.
  addEventListener('resize', tell);
}
