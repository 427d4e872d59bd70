/** The choosers of a page that compares two states: asks for what works them once a hand is on one, or a link names a state. */
import { askForEngine } from '#notebook/engine.ts';
import { lazyPart } from '#notebook/lazy-part.ts';
import { thisPage } from '#notebook/page.ts';
import type { SideDrawing } from './side-drawing.ts';

/** Without it the page could neither follow a choice nor write its link: the engine, with which it comes, is not there either. */
function notLoaded(): never {
  throw new TypeError('the sides of the page could not be loaded');
}

/**
 * Call before the page's script starts.
 * @param loadDrawing loads what draws a side anew
 * @param loadBetween loads what draws the difference, so that it is drawn in the same frame as the sides
 */
export function bindSides(loadDrawing: () => Promise<SideDrawing>, loadBetween: () => Promise<unknown>): void {
  const page = thisPage();
  const part = lazyPart(async () => {
    const [{ makeSides }, drawing] = await Promise.all([import('./make-sides.ts'), loadDrawing(), loadBetween()]);
    return makeSides(page, drawing);
  }, notLoaded);
  page.sides = part;
  const hear = ({ target, type, inputType = '' }: Event & Partial<Pick<InputEvent, 'inputType'>>) => {
    // What is pasted is taken at once, what is typed once it is whole.
    if (!(target instanceof HTMLElement) || (type === 'input' && !/^insertFrom/.test(inputType))) return;
    if (!target.matches(type === 'toggle' ? '.compare-more[open]' : '[data-case], [data-scenario], [data-paste]'))
      return;
    // As it is now: what works the choosers shows the state in force in them when it comes.
    const { value = '' } = target as Partial<HTMLInputElement>;
    void askForEngine().then((engine) => engine && part.loaded.peek()?.hear(target, value));
  };
  addEventListener('change', hear);
  addEventListener('input', hear);
  addEventListener('toggle', hear, true);
}
