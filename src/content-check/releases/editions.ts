/** What every page of several notebooks, and every argument's page, is made of. */
import { startOf } from '#model/economics/start.ts';
import { liveClaimOf } from '#wording/live-claim.ts';
import { startKey } from '#state/start.ts';
import type { Edition } from '#state/edition.ts';
import type { CheckedArgument } from '../arguments.ts';
import type { CheckedCases } from '../cases.ts';

/** What editions are made from, once it is checked. */
export interface Composed {
  cases: CheckedCases;
  /** Arguments that are right. */
  checked: readonly CheckedArgument[];
  /** The notebooks of each essay. */
  essays: ReadonlyMap<string, NamedNotebooks>;
  /** Rows of the front page, and the scenarios that stand under them. */
  front: readonly string[];
  frontAlso: Readonly<Record<string, readonly string[]>>;
}

export type NamedNotebooks = Record<string, { case: string; scenario?: string | undefined }>;

/** By page: "front", "essays/<id>", "arguments/<id>". What names a case that is wrong is left out; that is said elsewhere. */
export function editionsOf({ cases, checked, essays, front, frontAlso }: Composed): Record<string, Edition> {
  const keyOf = (caseId: string, scenario?: string): string | undefined => {
    const definition = cases.byId.get(caseId)?.at(-1)?.definition;
    const known = scenario === undefined || definition?.scenarios.some(({ id }) => id === scenario);
    return definition && known
      ? startKey(caseId, definition.revision, startOf(definition, scenario).scenario)
      : undefined;
  };
  const keysOf = (notebooks: NamedNotebooks) =>
    Object.entries(notebooks).map(([id, one]) => [id, keyOf(one.case, one.scenario)] as const);
  const rows = front.flatMap((id) => [
    [id, keyOf(id, cases.byId.get(id)?.at(-1)?.file.row.scenario)] as const,
    ...(frontAlso[id] ?? []).map((scenario) => [scenario, keyOf(id, scenario)] as const),
  ]);
  const pages: [of: string, notebooks: (readonly [string, string | undefined])[], claim?: Edition['claim']][] = [
    ['front', rows],
    ...[...essays].map(([id, notebooks]) => [`essays/${id}`, keysOf(notebooks)] as [string, typeof rows]),
    ...checked.map(({ id, head, claim }): (typeof pages)[number] => [
      `arguments/${id}`,
      keysOf(head.notebooks),
      {
        words: head.claim,
        live: liveClaimOf(claim, head.needed),
        readings: head.readings,
      },
    ]),
  ];
  return Object.fromEntries(
    pages.flatMap(([of, notebooks, claim]) =>
      notebooks.every((one): one is readonly [string, string] => one[1] !== undefined)
        ? [[of, { notebooks: Object.fromEntries(notebooks), ...(claim && { claim }) }]]
        : [],
    ),
  );
}
