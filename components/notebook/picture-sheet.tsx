/**
 * What a saved picture shows, laid out beside the window by the browser itself: what it is called, what was changed, the bar with its price,
 * key and both margins (or a chart as it stands on the page), and the link. It stands alone wherever it is posted.
 */
import { render } from 'preact';
import { countedSentence } from '#components/instruments/unit-bar/counted.ts';
import { placeUnitBar } from '#components/instruments/unit-bar/geometry.ts';
import { costless, UnitBar } from '#components/instruments/unit-bar/View.tsx';
import { stateLines } from '#export/state-lines.ts';
import type { Notebook } from '#notebook/notebook.ts';
import type { Pictured } from '#notebook/pictured.ts';
import { barRow } from '#rows/bar-row.ts';
import { barSentence } from '#wording/bar-sentence.ts';
import { SITE_NAME } from '#wording/site-name.ts';
import css from './picture-sheet.css?inline';

/** In px; a chart may be wider. */
const LEAST_WIDTH = 720;

const SIDES = { without: 'margin without building', with: 'with building' };

const Changed = ({ words }: { words: string | undefined }) =>
  words === undefined ? null : <p class="sheet-changed">{words}</p>;

/**
 * A state as it stands in the middle of a drag too: nothing here is read off the page.
 * @param named whether it says which of several it is; what is compared goes by A and B
 */
function BarOf({ book: { id, start, state, snapshot }, named }: { book: Notebook; named: boolean }) {
  const { definition } = start;
  const [now, shown] = [state.peek(), snapshot.peek()];
  const row = barRow(definition, now, shown);
  const sides = definition.nothingBuilt === undefined ? (['without', 'with'] as const) : (['without'] as const);
  const { scenario, changed } = stateLines(start, now, shown);
  return (
    <div class="sheet-part">
      {named && (
        <p class="sheet-name">{id.length === 1 ? `${id.toUpperCase()}: ${definition.title}` : definition.title}</p>
      )}
      <Changed words={changed} />
      <UnitBar id={`sheet-${id}`} row={row} label={barSentence(definition, now, shown)} without={costless(row)} />
      <dl class="sheet-margins">
        {sides.map((side) => {
          const { text, tone } = shown.cell(`${side}:margin_ratio`);
          return (
            <div key={side}>
              <dt>{sides.length > 1 ? SIDES[side] : 'margin'}</dt>
              <dd class={tone}>{text}</dd>
            </div>
          );
        })}
      </dl>
      <p class="sheet-state">{`${changed === undefined ? 'As published' : 'Changed from'}: ${scenario}.`}</p>
      <p class="sheet-note">
        {`At ${shown.cell('volume').text} ${definition.unit.plural} a month. ${countedSentence(definition, now, placeUnitBar(row))}`}
      </p>
    </div>
  );
}

/** Room for a chart, with what its states come to in words. */
function ChartOf({ books, chart }: { books: readonly Notebook[]; chart: NonNullable<Pictured['chart']> }) {
  const states = books.map(({ start, state, snapshot }) => stateLines(start, state.peek(), snapshot.peek()));
  return (
    <div class="sheet-part">
      {states.map(({ changed, scenario }) => (
        <Changed key={scenario} words={changed} />
      ))}
      <svg data-chart {...chart} />
      {states.map(({ scenario, margins }) => (
        <p class="sheet-note" key={scenario}>
          {scenario}. {margins}
        </p>
      ))}
    </div>
  );
}

function SheetView({ title, lines, books, link, chart }: Pictured) {
  return (
    <>
      <p class="sheet-site">{SITE_NAME}</p>
      <p class="sheet-title">{title}</p>
      {lines.map((line) => (
        <p class="sheet-line" key={line}>
          {line}
        </p>
      ))}
      {chart ? (
        <ChartOf books={books} chart={chart} />
      ) : (
        books.map((book) => <BarOf key={book.id} book={book} named={books.length > 1} />)
      )}
      <p class="sheet-link">{link}</p>
    </>
  );
}

/** Lays a sheet out, has it read, and takes it away. */
export function withSheet<Read>(pictured: Pictured, read: (root: HTMLElement) => Read): Read {
  const look = new CSSStyleSheet();
  look.replaceSync(css);
  const root = document.createElement('div');
  root.className = 'sheet';
  root.setAttribute('aria-hidden', 'true');
  root.style.setProperty('--sheet', `${Math.max(LEAST_WIDTH, pictured.chart?.width ?? 0)}px`);
  document.adoptedStyleSheets.push(look);
  document.body.append(root);
  try {
    render(<SheetView {...pictured} />, root);
    return read(root);
  } finally {
    render(null, root);
    root.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== look);
  }
}
