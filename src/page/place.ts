/** A place of the page that is handed on: the page itself, a figure, a heading, a paragraph, a row, a claim. */
import { SHARE } from '#wording/share-words.ts';

type PlaceKind = 'page' | 'figure' | 'heading' | 'claim' | 'row' | 'paragraph';

export interface Place {
  kind: PlaceKind;
  /** What its address ends in; empty for the page. */
  id: string;
  /** A heading, the name of a figure or of a row, a claim, a paragraph. */
  words: string;
  /** What it is a part of, and is drawn and counted in. */
  within: Element;
  /** What is shown of it: the notebook it names, its widget, its claim. */
  names: {
    notebook?: string | undefined;
    embed?: string | undefined;
    forClaim?: string | undefined;
    frame?: string | undefined;
    /** Of two states that are set against each other. */
    between?: string | undefined;
  };
}

const WITHIN = 'tr, li, figure, section, .instrument, article';

/** @param control the button by which it is handed on, or its "#" */
export function placeOf(control: HTMLElement): Place {
  return control instanceof HTMLAnchorElement ? placeOfLink(control) : placeOfButton(control);
}

function placeOfButton(button: HTMLElement): Place {
  const id = button.dataset['share'] ?? '';
  const at = id === '' ? document.querySelector('h1') : document.getElementById(id);
  return {
    kind: id === '' ? 'page' : 'figure',
    id,
    words: id === '' ? pageTitle() : (button.getAttribute('aria-label') ?? '').slice(SHARE.length + 2),
    within: at?.closest(WITHIN) ?? document.body,
    names: button.dataset,
  };
}

function placeOfLink(link: HTMLAnchorElement): Place {
  const id = link.hash.slice(1);
  // The same place may have a button, which says more of it.
  const button = document.querySelector<HTMLElement>(`[data-share="${CSS.escape(id)}"]`);
  if (button) return placeOfButton(button);
  const kind = kindOf(link);
  if (kind === 'page') return { ...placeOfButton(document.querySelector<HTMLElement>('.share-page') ?? link), id };
  return {
    kind,
    id,
    words: link.dataset['linkTo'] ?? wordsIn(link.parentElement),
    within: link.closest(kind === 'paragraph' ? 'p, li' : WITHIN) ?? document.body,
    names: link.dataset,
  };
}

function kindOf(link: HTMLElement): PlaceKind {
  if (link.closest('.claim, .reply-claim')) return 'claim';
  if (link.closest('tr')) return 'row';
  if (link.closest('h1')) return 'page';
  if (link.closest('h2, h3, h4')) return 'heading';
  // What has a name of its own is no paragraph.
  return link.dataset['linkTo'] === undefined ? 'paragraph' : 'figure';
}

/** Notes, links, and what is said to voices alone. */
const NOT_READ = '.sidenote, .info-bubble, .visually-hidden, [hidden]';

/** What is read there. */
function wordsIn(element: Element | null): string {
  const read = element?.cloneNode(true) as Element | undefined;
  for (const one of read?.querySelectorAll(NOT_READ) ?? []) one.remove();
  return (read?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

export const pageTitle = (): string => wordsIn(document.querySelector('h1'));
