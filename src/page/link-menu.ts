/** The menu by which the page, or a figure of it, is handed on, as it stands, in the form in which it is wanted. */
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
import { handButton, handOver, openHandBox, type HandBox } from './hand-box.ts';
import { placeOf, type Place } from './place.ts';
import { SHARE } from '#wording/share-words.ts';
import { stateQuery } from '#link/state-link.ts';

interface Choice {
  words: string;
  /** What is put on the clipboard, made when it is asked for. */
  copies?: () => string;
  /** Anything else it does; says how that went. */
  does?: () => Promise<string>;
}

/** Opens the menu of a place. @param control its button, or its "#"  @param books the page's notebooks */
export async function openLinkMenu(
  control: HTMLElement,
  books: readonly Notebook[],
  { claims, sheet }: Pick<Parts, 'claims'> & Pick<LaterParts, 'sheet'>,
): Promise<void> {
  const place = placeOf(control);
  // Figures are worked out anew for what is copied, and not read off the page.
  const [claimPart] = await Promise.all([
    place.names.forClaim === undefined ? undefined : claims.ask(),
    books.length > 0 ? askForEngine() : undefined,
  ]);
  const box = openHandBox(control, `${SHARE}: ${place.words}`);
  box.root.prepend(choiceList(choicesOf(place, books, sheet, claimPart?.claimLine), box));
  box.place();
  box.root.querySelector('button')?.focus();
}

function choicesOf(
  place: Place,
  books: readonly Notebook[],
  sheet: LaterParts['sheet'],
  claimLine?: ClaimLine,
): Choice[] {
  const part = () => sharedPart(place, books, claimLine);
  const drawing = drawingIn(place.within);
  const name = `at-the-margin-${place.id || new URL(linkTo(place)).pathname.split('/').at(-2) || 'front'}`;
  /** A bar is drawn anew, on a sheet of its own; a chart as it stands. */
  const draw = async (): Promise<PictureFile> => {
    const [layout, faces] = await Promise.all([sheet.ask(), writtenFaces()]);
    if (!layout || !drawing) throw new Error('nothing to draw it with');
    const chart = drawing.closest('.unit-bar') ? undefined : drawing;
    const { width, height } = drawing.getBoundingClientRect();
    return layout.withSheet(
      { ...namedPart(place, books, claimLine), ...(chart && { chart: { width, height } }) },
      (laidOut) => svgOf(laidOut, chart, faces),
    );
  };
  return [
    { words: 'Copy link', copies: () => linkTo(place) },
    { words: 'Copy as plain text, for a thread', copies: () => asPlainText(part()) },
    { words: 'Copy as Markdown', copies: () => asMarkdown(part()) },
    { words: 'Copy as HTML', copies: () => asHtml(part()) },
    ...embedChoices(place, books),
    ...(drawing
      ? [
          {
            words: 'Save picture (PNG)',
            does: async () => (saveFile(await pngFile(await draw()), `${name}.png`), 'Saved'),
          },
          { words: 'Save picture (SVG)', does: async () => (saveFile((await draw()).text, `${name}.svg`), 'Saved') },
        ]
      : []),
    { words: 'Copy an error report', copies: () => asErrorReport(part()) },
    ...('share' in navigator
      ? [
          {
            words: 'Share…',
            does: async () => (
              await navigator.share({ title: part().title, text: part().lines.join(' '), url: linkTo(place) }),
              'Shared'
            ),
          },
        ]
      : []),
  ];
}

function embedChoices(place: Place, books: readonly Notebook[]): Choice[] {
  const { embed, forClaim, frame } = place.names;
  const site = new URL(linkTo(place)).origin;
  if (forClaim !== undefined && frame !== undefined) {
    return embedForms(
      { site, embed: claimEmbed(forClaim, place.words, Number(frame)) },
      () => thisPage().address.peek()?.pinned() ?? '',
    );
  }
  const [book] = booksOf(place, books);
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

function choiceList(choices: readonly Choice[], box: HandBox): HTMLElement {
  const list = document.createElement('ul');
  for (const choice of choices) {
    const item = document.createElement('li');
    item.append(handButton(choice.words, () => void take(choice, box)));
    list.append(item);
  }
  return list;
}

async function take({ copies, does }: Choice, box: HandBox): Promise<void> {
  if (copies) await handOver(copies(), 'Copied:', box, true);
  else box.said.textContent = (await does?.().catch(() => 'That did not work here.')) ?? '';
  box.place();
}
