/**
 * The result that stays in view: a slim bar, both margins and, where the page weighs a claim, its verdict, at the head of the window while
 * somebody moves a number and the page's own are out of sight. Nothing can be moved without script, so script makes it.
 */
import { effect, signal } from '@preact/signals-core';
import { render } from 'preact';
import { Cell } from '#components/figures/Cell.tsx';
import { askForEngine } from '#notebook/engine.ts';
import type { PageData } from '#notebook/page-data.ts';
import { thisPage } from '#notebook/page.ts';
import { useNotebook } from '#notebook/use-notebook.ts';
import { UnitBar } from './every-page.ts';

type Shown = PageData['notebooks'][number];

/** Beside the bar there is room for a word; the switch says of what. */
const SHORT = { without: 'Without', with: 'With' };

/** How much of a result is to be seen, for it to count as in view. */
const SEEN = 0.6;

/** Which of a page's elements are in view, and which of the others are above it. */
function watchElements(selector: string) {
  const rects = signal<ReadonlyMap<Element, { seen: boolean; above: boolean }>>(new Map());
  const observer = new IntersectionObserver(
    (entries) => {
      const next = new Map(rects.peek());
      for (const { target, intersectionRatio, isIntersecting, boundingClientRect } of entries)
        next.set(target, {
          seen: isIntersecting && intersectionRatio >= Math.min(SEEN, innerHeight / 3 / boundingClientRect.height),
          above: boundingClientRect.top < 0,
        });
      rects.value = next;
    },
    { threshold: [0, 0.1, 0.3, SEEN, 1] },
  );
  // What is drawn anew is looked at anew.
  effect(() => {
    void thisPage().rebuilt.value;
    observer.disconnect();
    const elements = [...document.querySelectorAll(selector)];
    rects.value = new Map([...rects.peek()].filter(([element]) => elements.includes(element)));
    for (const element of elements) observer.observe(element);
  });
  return rects;
}

function Strip({ id, start, claim }: Shown & { claim: string | undefined }) {
  const { definition, snapshot } = useNotebook(id, start, { awake: true });
  const sides = definition.nothingBuilt === undefined ? (['without', 'with'] as const) : (['without'] as const);
  return (
    <div class="result-line">
      {claim !== undefined && (
        <p class="result-verdict" data-claim={claim}>
          <strong data-part="word">
            {document.querySelector(`[data-claim="${claim}"] [data-part=word]`)?.textContent}
          </strong>
        </p>
      )}
      <UnitBar notebook={id} start={start} size="strip" />
      <dl>
        {sides.map((side) => (
          <div key={side}>
            <dt>{sides.length > 1 ? SHORT[side] : 'Margin'}</dt>
            <dd>
              <Cell
                id={`${id}.${side}:margin_ratio`}
                view={snapshot.cell(`${side}:margin_ratio`)}
                numberStyle="percent"
              />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/**
 * Shows the result of the control that a hand is in. Where the page names a notebook whose result stays (`data-stays`), that is shown
 * without a hand too, from where it is scrolled past on, as long as there is something to move.
 */
export function startResultStrip(): void {
  const { data } = thisPage();
  if (!data) return;
  const { notebooks } = data;
  const stays = document.querySelector<HTMLElement>('[data-stays]')?.dataset['stays'];
  const strip = document.createElement('div');
  strip.className = 'result-strip';
  // All it says stands on the page, and is announced when it changes.
  strip.setAttribute('aria-hidden', 'true');
  document.body.append(strip);
  document.documentElement.classList.add('has-strip');

  const results = watchElements('[data-bar], [data-claim][data-verdict] .verdict, .case-instrument .margin-pair');
  const controls = watchElements('[data-controls]:not(.case-instrument *)');
  /** The notebook of the control that has the focus or was pressed last. */
  const inHand = signal<string | undefined>(undefined);
  const hear = ({ target }: Event) => {
    const control = target instanceof Element ? target.closest<HTMLElement>('[data-input]') : null;
    inHand.value = notebooks.find(({ id }) => control?.dataset['input']?.startsWith(`${id}.`))?.id;
  };
  for (const kind of ['focusin', 'pointerdown']) addEventListener(kind, hear, { passive: true });
  hear({ target: document.activeElement } as Event);

  const claim = document.querySelector<HTMLElement>('.argument [data-claim][data-verdict]')?.dataset['claim'];
  let drawn: string | undefined;
  effect(() => {
    const id = inHand.value ?? stays;
    const kinds = [`[data-bar="${id}"]`, '.verdict', ...(id === stays ? ['.case-instrument .margin-pair'] : [])].map(
      (selector) => [...results.value].filter(([element]) => element.matches(selector)),
    );
    const own = kinds.flat();
    const isSeen = own.length > 0 && kinds.every((kind) => kind.length === 0 || kind.some(([, { seen }]) => seen));
    const isPassed = own.length > 0 && own.some(([, { above }]) => above);
    const isMoved = [...controls.value.values()].some(({ seen }) => seen);
    const isOn = id !== undefined && !isSeen && (inHand.value !== undefined || (isPassed && isMoved));
    if (isOn && id !== drawn) {
      const shown = notebooks.find((one) => one.id === id);
      if (shown) draw(shown);
    }
    strip.classList.toggle('on', isOn);
  });

  function draw(shown: Shown): void {
    drawn = shown.id;
    // What a page says of a notebook without a picture is worked out by the engine.
    const served = data?.starts[shown.start]?.served ?? {};
    void (Object.keys(served).length > 0 ? Promise.resolve() : askForEngine()).then(() => {
      if (drawn !== shown.id) return;
      render(<Strip {...shown} claim={claim} key={shown.id} />, strip);
      thisPage().rebuilt.value += 1;
    });
  }
}
