/** Draws how a claim was decided in another edition than its page was served in: a lazy part, for few links need it. */
import { render } from 'preact';
import type { ClaimRows } from '#page/claim-rows.ts';
import { claimView, termView, testWords } from '#wording/claim-words.ts';
import { verdictSentence } from '#wording/verdict-sentence.ts';
import { readTermCell } from '#model/argument/term-cell.ts';
import { ClaimDecided, type DecidedKind } from './ClaimDecided.tsx';

export const drawClaim: ClaimRows['drawClaim'] = (into, { live, readings }, states, cellOf) => {
  const { claim, needed } = live;
  const kind: DecidedKind | undefined =
    claim.tests.length > 0
      ? 'computed'
      : needed.length > 0
        ? 'forecast'
        : readings.length > 0
          ? 'definition'
          : undefined;
  // What is on record is decided by no notebook.
  if (kind === undefined) return;
  const view = claimView(live, states);
  render(
    <ClaimDecided
      kind={kind}
      view={view}
      search={{
        turns: claim.flips.map(() => ''),
        verdict: verdictSentence(view.verdict),
        needed: needed.map(() => ''),
      }}
      tests={testWords(claim, states)}
      readings={readings.map(({ reading, cell }) => {
        const read = readTermCell(cell);
        return { reading, cell, label: read && termView({ ...read, set: {} }, states).label, view: cellOf(cell) };
      })}
    />,
    into,
  );
};
