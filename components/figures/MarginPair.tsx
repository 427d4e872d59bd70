import type { ShownNotebook } from '#page/revision-rows.ts';
import { Cell } from './Cell.tsx';

export interface MarginPairProps {
  notebook: ShownNotebook;
  /** Nothing but the shares, each with a word, where several cases stand under one another: the switch above says of what. */
  short?: boolean;
}

/** Both margins side by side, without and with the cost of building, so that a page as served takes no side. */
export function MarginPair({ notebook: { id, start, snapshot }, short = false }: MarginPairProps) {
  const sides =
    start.definition.nothingBuilt === undefined
      ? ([
          ['without', 'Without', ' building'],
          ['with', 'With', ' building'],
        ] as const)
      : ([['without', short ? 'Either way' : 'Margin', '']] as const);
  return (
    <dl class="margin-pair">
      {sides.map(([side, words, rest]) => (
        <div key={side} class={`margin-of ${side}`}>
          <dt>
            {words}
            <span class={short ? 'visually-hidden' : undefined}>{rest}</span>
          </dt>
          <dd>
            <Cell
              class="margin-ratio"
              id={`${id}.${side}:margin_ratio`}
              view={snapshot.cell(`${side}:margin_ratio`)}
              numberStyle="percent"
            />
            {!short && (
              <Cell class="margin-amount" id={`${id}.${side}:margin`} view={snapshot.cell(`${side}:margin`)} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
