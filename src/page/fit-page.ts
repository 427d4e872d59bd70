/** A page's own HTML in the revision that a notebook stands in: a row for all that it has, and none for what it lacks. */
import { effect, untracked } from '@preact/signals-core';
import type { CaseDefinition, InputDefinition } from '#model/economics/definition.ts';
import type { Evaluation } from '#model/economics/evaluation.ts';
import { FIGURE_TERMS } from '#model/economics/figure-terms.ts';
import type { LensName } from '#model/economics/lens-terms.ts';
import { cellWords } from '#wording/cell-unit.ts';
import type { Notebook } from '#notebook/notebook.ts';
import type { Start } from '#state/start.ts';
import { valueIn } from '#state/scenario-state.ts';
import { BEHAVIOR_WORDS } from '#wording/behavior-words.ts';
import { workingOf, workingOrder } from '#wording/working.ts';
import { rebuilt } from './bound-elements.ts';
import { fitRows } from './fit-rows.ts';
import {
  CONTROL_SPOTS,
  controlNotePlace,
  controlPlace,
  figurePrefix,
  workingPlace,
  workingPrefix,
} from '#wording/place-ids.ts';

/** Follows the notebook from now on; a page as it was served is left alone. */
export function fitPage(book: Notebook): void {
  let fitted = book.served;
  effect(() => {
    const { start } = book;
    if (start === fitted) return;
    fitted = start;
    untracked(() => {
      fitLines(book.id, start.definition);
      fitFigures(book.id, start.definition);
      const { evaluation } = book.snapshot.value;
      if (evaluation) fitWorking(book.id, evaluation);
      fitNotes(book.id, start, book.served);
      rebuilt.value += 1;
    });
  });
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

function say(within: Element, selector: string, text: string): void {
  const part = within.querySelector(selector);
  if (part) part.textContent = text;
}

function fitLines(notebook: string, { lines }: CaseDefinition): void {
  const idOf = (row: HTMLElement) =>
    (row.querySelector<HTMLElement>('[data-counted]')?.dataset['counted'] ?? '').slice(notebook.length + 1);
  for (const body of new Set(all(`[data-counted^="${notebook}."]`).map((cell) => cell.closest('tbody')))) {
    const rows = [...(body?.querySelectorAll<HTMLElement>('tr:has([data-counted])') ?? [])];
    fitRows(
      rows,
      idOf,
      lines.map(({ id }) => id),
      (row, id) => {
        const line = lines.find((one) => one.id === id);
        say(row, 'th', line?.label ?? '');
        say(row, 'td', line ? BEHAVIOR_WORDS[line.behavior] : '');
      },
    );
  }
}

/** Standard figures every revision has; the case's own stand in a table before them, if there is one. */
function fitFigures(notebook: string, definition: CaseDefinition): void {
  const idOf = (row: HTMLElement) => row.id.slice(figurePrefix(notebook).length);
  const rows = all(`tr[id^="${figurePrefix(notebook)}"]`);
  const standard = rows.filter((row) => idOf(row) in FIGURE_TERMS);
  const own = rows.filter((row) => !standard.includes(row));
  const wanted = definition.formulas.filter(({ figure }) => figure);
  const ids = [...wanted.map(({ id }) => id), ...(own.length > 0 ? [] : standard.map(idOf))];
  fitRows(own.length > 0 ? own : standard, idOf, ids, (row, id, copied) => {
    const formula = wanted.find((one) => one.id === id);
    if (formula === undefined) return;
    say(row, 'th a', formula.label);
    say(row, '.unit', cellWords(definition, id));
    // What it means stands in the file, and not in what is served of the revision.
    if (copied) row.querySelector('.meaning')?.firstChild?.replaceWith('');
  });
}

function fitWorking(notebook: string, evaluation: Evaluation): void {
  const start = workingPrefix(notebook);
  const order = workingOrder(evaluation);
  const { cells } = evaluation.table();
  const target = (id: string) =>
    order.includes(id)
      ? `#${workingPlace(notebook, id)}`
      : cells.has(id) && document.getElementById(controlPlace(notebook, id))
        ? `#${controlPlace(notebook, id)}`
        : undefined;
  fitRows(
    all(`li[id^="${start}"]`),
    (row) => row.id.slice(start.length),
    order,
    (row, id) => {
      const { label, operands } = workingOf(evaluation, id);
      say(row, 'h3', label);
      row.querySelector('.operands')?.remove();
      const links = operands.flatMap((part) => {
        const href = target(part);
        return href
          ? [' ', Object.assign(document.createElement('a'), { href, textContent: cells.get(part)?.label ?? part })]
          : [];
      });
      if (links.length === 0) return;
      const from = Object.assign(document.createElement('p'), { className: 'operands' });
      from.append('From', ...links);
      row.append(from);
    },
  );
}

/** What is said of defaults, of pictures and of scenarios was written for the page's own revision: it shows where it holds, or says so. */
function fitNotes(notebook: string, start: Start, served: Start): void {
  const { definition } = start;
  const alike = (input: InputDefinition, other: InputDefinition | undefined) =>
    input.default === other?.default &&
    input.low === other?.low &&
    input.high === other?.high &&
    valueIn(served.definition, served.state, input.id) === valueIn(definition, start.state, input.id);
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
