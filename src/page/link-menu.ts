/** The menu behind every "#": a part of the page, as it stands, in the form in which it is wanted. */
import { askForEngine } from '#notebook/engine.ts';
import { caseEmbed, claimEmbed, type CaseEmbed } from '#export/embeds.ts';
import { embedSnippet, type SnippetOptions } from '#export/embed-snippet.ts';
import type { Notebook } from '#notebook/notebook.ts';
import { thisPage } from '#notebook/page.ts';
import { drawingIn, pngFile, svgOf, writtenFaces, type PictureFile } from './picture.ts';
import { saveFile } from './save-file.ts';
import { asErrorReport, asHtml, asMarkdown, asPlainText } from '#export/shared.ts';
import { booksOf, linkTo, namedPart, sharedPart } from './shared-part.ts';
import type { ClaimLine } from './bind-claims.ts';
import type { LaterParts } from './later-parts.ts';
import type { Parts } from './parts.ts';
import { stateQuery } from '#link/state-link.ts';

interface Choice {
  words: string;
  /** What is put on the clipboard, made when it is asked for. */
  copies?: () => string;
  /** Anything else it does; says how that went. */
  does?: () => Promise<string>;
}

/** Opens the menu of a link. @param books the page's notebooks */
export async function openLinkMenu(
  anchor: HTMLAnchorElement,
  books: readonly Notebook[],
  { claims, sheet }: Pick<Parts, 'claims'> & Pick<LaterParts, 'sheet'>,
): Promise<void> {
  // Figures are worked out anew for what is copied, and not read off the page.
  const [claimPart] = await Promise.all([
    anchor.dataset['forClaim'] === undefined ? undefined : claims.ask(),
    books.length > 0 ? askForEngine() : undefined,
  ]);
  // One menu at a time.
  document.querySelector('.link-menu')?.remove();
  const menu = build(anchor, choicesOf(anchor, books, sheet, claimPart?.claimLine));
  document.body.append(menu);
  menu.showPopover();
  place(menu, anchor);
  menu.querySelector('button')?.focus();
}

function choicesOf(
  anchor: HTMLAnchorElement,
  books: readonly Notebook[],
  sheet: LaterParts['sheet'],
  claimLine?: ClaimLine,
): Choice[] {
  const part = () => sharedPart(anchor, books, claimLine);
  const drawing = drawingIn(anchor.closest('figure, .instrument, section, li, article') ?? document.body);
  const name = `at-the-margin-${anchor.hash.slice(1)}`;
  /** A bar is drawn anew, on a sheet of its own; a chart as it stands. */
  const draw = async (): Promise<PictureFile> => {
    const [layout, faces] = await Promise.all([sheet.ask(), writtenFaces()]);
    if (!layout || !drawing) throw new Error('nothing to draw it with');
    const chart = drawing.closest('.unit-bar') ? undefined : drawing;
    const { width, height } = drawing.getBoundingClientRect();
    return layout.withSheet(
      { ...namedPart(anchor, books, claimLine), ...(chart && { chart: { width, height } }) },
      (laidOut) => svgOf(laidOut, chart, faces),
    );
  };
  return [
    { words: 'Copy link', copies: () => linkTo(anchor) },
    { words: 'Copy for Hacker News, plain text', copies: () => asPlainText(part()) },
    { words: 'Copy as Markdown', copies: () => asMarkdown(part()) },
    { words: 'Copy as HTML', copies: () => asHtml(part()) },
    { words: 'Copy an error report', copies: () => asErrorReport(part()) },
    ...embedChoices(anchor, books),
    ...(drawing
      ? [
          {
            words: 'Save picture (PNG)',
            does: async () => (saveFile(await pngFile(await draw()), `${name}.png`), 'Saved'),
          },
          { words: 'Save picture (SVG)', does: async () => (saveFile((await draw()).text, `${name}.svg`), 'Saved') },
        ]
      : []),
    ...('share' in navigator
      ? [
          {
            words: 'Share…',
            does: async () => (
              await navigator.share({ title: part().title, text: part().lines.join(' '), url: linkTo(anchor) }),
              'Shared'
            ),
          },
        ]
      : []),
  ];
}

function embedChoices(anchor: HTMLAnchorElement, books: readonly Notebook[]): Choice[] {
  const { embed, forClaim, frame } = anchor.dataset;
  const site = new URL(linkTo(anchor)).origin;
  if (forClaim !== undefined && frame !== undefined) {
    return embedForms(
      { site, embed: claimEmbed(forClaim, sharedPart(anchor, books).title, Number(frame)) },
      () => thisPage().address.peek()?.pinned() ?? '',
    );
  }
  const [book] = booksOf(anchor, books);
  if (embed === undefined || !book) return [];
  const { definition } = book.start;
  return embedForms({ site, embed: caseEmbed(definition, embed as CaseEmbed) }, () =>
    stateQuery(definition, book.state.peek()),
  );
}

function embedForms(options: SnippetOptions, query: () => string): Choice[] {
  return [
    { words: 'Copy embed code, these figures', copies: () => embedSnippet({ ...options, query: query() }) },
    { words: 'Copy embed code, kept up to date', copies: () => embedSnippet(options) },
  ];
}

function build(anchor: HTMLAnchorElement, choices: Choice[]): HTMLElement {
  const box = document.createElement('div');
  box.className = 'link-menu';
  box.popover = 'auto';
  box.role = 'dialog';
  box.ariaLabel = anchor.ariaLabel ?? 'Link to this';
  const said = document.createElement('p');
  said.className = 'link-menu-said';
  said.role = 'status';
  const taken = document.createElement('textarea');
  taken.readOnly = true;
  taken.rows = 4;
  taken.hidden = true;
  taken.ariaLabel = 'What was copied';
  taken.onfocus = () => taken.select();
  const list = document.createElement('ul');
  for (const choice of choices) {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = choice.words;
    button.onclick = () => void take(choice, said, taken);
    item.append(button);
    list.append(item);
  }
  box.append(list, said, taken);
  box.ontoggle = (event) => {
    if (event.newState === 'closed') box.remove();
  };
  return box;
}

const NOT_COPIED = 'Your browser did not let it be copied. It is selected here: press Ctrl+C, or ⌘C on a Mac.';

/** Without https there is no clipboard at all; with it, a browser may still refuse. */
const copied = (text: string): Promise<boolean> =>
  ((navigator as Partial<Navigator>).clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))).then(
    () => true,
    () => false,
  );

async function take({ copies, does }: Choice, said: HTMLElement, taken: HTMLTextAreaElement): Promise<void> {
  if (copies) {
    const text = copies();
    taken.hidden = false;
    taken.value = text;
    said.textContent = (await copied(text)) ? 'Copied:' : NOT_COPIED;
    // Selected, as the words say.
    if (said.textContent === NOT_COPIED) taken.focus();
  } else {
    said.textContent = (await does?.().catch(() => 'That did not work here.')) ?? '';
  }
}

/** Under its link, and within the window. */
function place(box: HTMLElement, anchor: HTMLElement): void {
  const { left, bottom, top } = anchor.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  box.style.left = `${Math.max(8, Math.min(left, clientWidth - width - 8))}px`;
  box.style.top = `${bottom + height + 8 > clientHeight && top > height ? top - height - 4 : Math.min(bottom + 4, Math.max(8, clientHeight - height - 8))}px`;
}
