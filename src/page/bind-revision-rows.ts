/** A page's own HTML in the revision that a notebook stands in: a row for all that it has, and none for what it lacks. */
import { inputValue } from '#model/economics/input-value.ts';
import { effect, untracked } from '@preact/signals-core';
import type { InputDefinition } from '#model/economics/definition.ts';
import { FIGURE_TERMS } from '#model/economics/figure-terms.ts';
import type { LensName } from '#model/economics/lens-terms.ts';
import { thisPage } from '#notebook/page.ts';
import type { Notebook } from '#notebook/notebook.ts';
import type { Start } from '#state/start.ts';
import { CONTROL_SPOTS, controlNotePlace, controlPlace, figurePrefix, workingPrefix } from '#wording/place-ids.ts';
import type { RevisionRows, ShownNotebook } from './revision-rows.ts';

/** Follows the notebook from now on; a page as it was served is left alone. */
export function bindRevisionRows(book: Notebook, rows: RevisionRows | undefined): void {
  let fitted = book.served;
  const drawRows = rows && rowsOf(book, rows);
  effect(() => {
    const { start } = book;
    if (start === fitted) return;
    fitted = start;
    untracked(() => {
      const { evaluation, ...rest } = book.snapshot.value;
      const state = book.state.value;
      if (evaluation)
        drawRows?.({
          id: book.id,
          start: { definition: start.definition, state },
          snapshot: { ...rest, evaluation },
        });
      fitNotes(book.id, start, book.served);
      thisPage().rebuilt.value += 1;
    });
  });
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

/** Looks for the places of rows once, while the rows as served stand in them, and draws them from then on. */
function rowsOf({ id, served }: Notebook, rows: RevisionRows): (notebook: ShownNotebook) => void {
  const around = (selector: string, place: string) =>
    new Set(all(selector).flatMap((row) => row.closest<HTMLElement>(place) ?? []));
  const lines = around(`[data-counted^="${id}."]`, 'tbody');
  const steps = around(`li[id^="${workingPrefix(id)}"]`, '.working');
  const figures = figureTables(id);
  // What a figure means stands in the case's file, and not in what is served of a revision.
  const meanings = new Map(
    figures.flatMap(({ rows: known }) =>
      known.map(({ id: figure, row }) => [
        figure,
        row.querySelector('.meaning')?.firstChild?.textContent?.trim() ?? '',
      ]),
    ),
  );
  const controls = new Set(
    served.definition.inputs
      .map((input) => input.id)
      .filter((input) => document.getElementById(controlPlace(id, input))),
  );
  return (notebook) => {
    const own = notebook.start.definition.formulas.filter(({ figure }) => figure).map((formula) => formula.id);
    const apart = figures.some(({ standard }) => standard.length === 0);
    for (const body of lines) rows.drawLines(body, notebook);
    for (const { body, standard } of figures)
      rows.drawFigures(body, notebook, standard.length > 0 && apart ? standard : [...own, ...standard], meanings);
    for (const list of steps) rows.drawWorking(list, notebook, controls);
  };
}

interface FigureBody {
  body: HTMLElement;
  rows: { id: string; row: HTMLElement }[];
  /** Those of its figures that every case has: none in the table of the case's own. */
  standard: string[];
}

function figureTables(notebook: string): FigureBody[] {
  const prefix = figurePrefix(notebook);
  const bodies = new Set(all(`tr[id^="${prefix}"]`).flatMap((row) => row.closest<HTMLElement>('tbody') ?? []));
  return [...bodies].map((body) => {
    const rows = [...body.querySelectorAll<HTMLElement>('tr')].map((row) => ({ id: row.id.slice(prefix.length), row }));
    return { body, rows, standard: rows.map(({ id }) => id).filter((id) => id in FIGURE_TERMS) };
  });
}

/** What is said of defaults, of pictures and of scenarios was written for the page's own revision: it shows where it holds, or says so. */
function fitNotes(notebook: string, start: Start, served: Start): void {
  const { definition } = start;
  const alike = (input: InputDefinition, other: InputDefinition | undefined) =>
    input.default === other?.default &&
    input.range?.join() === other?.range?.join() &&
    inputValue(served.definition, served.state, input.id) === inputValue(definition, start.state, input.id);
  for (const input of served.definition.inputs) {
    const unlike = !alike(
      input,
      definition.inputs.find(({ id }) => id === input.id),
    );
    for (const spot of CONTROL_SPOTS) {
      const note = document.getElementById(controlNotePlace(notebook, input.id, spot))?.closest<HTMLElement>('.info');
      if (note) note.hidden = unlike;
    }
  }
  for (const part of all(`[data-lens^="${notebook}."]`)) {
    const picture = part.closest('.curve-panels') ? part : (part.closest<HTMLElement>('section, figure') ?? part);
    picture.hidden = !definition.lenses?.[part.dataset['lens']?.slice(notebook.length + 1) as LensName];
  }
  for (const part of all(`[data-todays="${notebook}"]`)) part.hidden = start === served;
}
