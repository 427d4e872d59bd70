/** How a claim is decided: its verdict and what it turns on, what would have to be true, or both readings of a definition. Drawn at build, and in the browser for a link that was made with an older edition. */
import type { ComponentChildren } from 'preact';
import { Cell } from '#components/figures/Cell.tsx';
import type { CellView } from '#wording/cell-view.ts';
import type { ClaimSearch, ClaimView } from '#wording/claim-words.ts';

export type DecidedKind = 'computed' | 'forecast' | 'definition';

export interface ClaimDecidedProps {
  kind: DecidedKind;
  view: ClaimView;
  search: ClaimSearch;
  /** What it asks for, in words. */
  tests: readonly string[];
  /** Whether records settle it. */
  settled?: boolean;
  /** Whether the page says where the claim turns beside the control that turns it. */
  turnsBeside?: boolean;
  readings: readonly { reading: string; cell: string; label: string | undefined; view: CellView }[];
  /** What a reader would do differently under either reading. */
  turnsOn?: ComponentChildren;
}

export function ClaimDecided({ kind, ...props }: ClaimDecidedProps) {
  switch (kind) {
    case 'computed':
      return <Computed {...props} />;
    case 'forecast':
      return (
        <>
          <p class="section-note">
            No figure on record decides it. Solved for, with everything else as it stands on this page:
          </p>
          <ul class="claim-needed">
            {props.search.needed.map((text, place) => (
              <li key={place} data-part={`needed.${place}`}>
                {text}
              </li>
            ))}
          </ul>
        </>
      );
    case 'definition':
      return (
        <>
          <dl class="readings">
            {props.readings.map(({ reading, cell, label, view }) => (
              <div key={cell} class="reading">
                <dt>{reading}</dt>
                <dd>
                  <Cell id={cell} view={view} /> <span class="reading-label">{label}</span>
                </dd>
              </div>
            ))}
          </dl>
          {props.turnsOn && <p>No number decides what a term covers. What turns on it: {props.turnsOn}</p>}
        </>
      );
    default:
      return kind satisfies never;
  }
}

function Computed({ view, search, tests, settled, turnsBeside }: Omit<ClaimDecidedProps, 'kind'>) {
  const { lead, joint, word, rest } = search.verdict;
  return (
    <>
      <p class={settled ? 'verdict verdict-settled' : 'verdict'}>
        <span class="verdict-lead" data-part="lead">
          {lead}
        </span>{' '}
        <span class="verdict-under" data-part="joint">
          {joint}
        </span>{' '}
        <strong data-part="word">{word}</strong>
        <span class="verdict-under" data-part="rest">
          {rest}
        </span>
      </p>
      <p class="verdict-why" data-part="why">
        {view.why}
      </p>
      <p class="claim-asks">
        It asks that{' '}
        {tests.map((test, place) => (
          <>
            {place > 0 && ', and that '}
            <span class="claim-test">{test}</span>
          </>
        ))}
        . Your own choice of costs does not change it.
      </p>
      <table class="claim-terms">
        <caption class="visually-hidden">What the claim compares</caption>
        <tbody>
          {view.terms.map(({ label, text }, place) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td class="amount" data-part={`term.${place}`}>
                {text}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {!turnsBeside && (
        <ul class="claim-turns">
          {search.turns.map((turn, place) => (
            <li key={place} data-part={`turn.${place}`}>
              {turn}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
