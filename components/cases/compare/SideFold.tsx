import { Cell } from '#components/figures/Cell.tsx';
import type { ShownNotebook } from '#page/revision-rows.ts';

export interface SideFoldProps {
  notebook: ShownNotebook;
  /** Inputs that are folded. */
  others: readonly string[];
}

/** All that a side is besides its key inputs, as a list. Unfolded, it is what moves them (`SideRest`), where there is a script. */
export function SideFold({ notebook, others }: SideFoldProps) {
  const { definition } = notebook.start;
  const inputs = others.flatMap((id) => definition.inputs.find((input) => input.id === id) ?? []);
  return (
    <>
      <details class="compare-more">
        <summary>All its numbers, and what the margin counts</summary>
        <div data-side-rest={notebook.id}>
          <dl class="side-numbers">
            {inputs.map(({ id, label }) => (
              <div key={id}>
                <dt>{label}</dt>
                <dd>
                  <Cell id={`${notebook.id}.${id}`} view={notebook.snapshot.cell(id, 'input')} numberStyle="input" />
                </dd>
              </div>
            ))}
          </dl>
        </div>
      </details>
      <p class="section-note">
        <a href={`/cases/${definition.id}/#inputs-title`}>Where each of these numbers comes from</a>
      </p>
    </>
  );
}
