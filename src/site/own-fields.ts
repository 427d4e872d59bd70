/** What the page of a start from zero asks for, and from what else each answer may be worked out. */
import type { CaseDefinition } from '#model/economics/definition.ts';
import { treesOfCase } from '#model/economics/reached.ts';
import { namesIn, type Tree } from '#model/formula/tree.ts';

export interface OwnField {
  /** The input asked for. */
  id: string;
  /** Inputs that it is worked out from until it is entered, and that nothing else hangs on. */
  orFrom: string[];
}

/** @param asks ids of inputs, in the order asked */
export function ownFields(definition: CaseDefinition, asks: readonly string[]): OwnField[] {
  const follows = (id: string) => definition.inputs.find((input) => input.id === id)?.follows;
  const elsewhere = namesElsewhere(definition, asks);
  const placed = new Set<string>(asks);
  return asks.map((id) => {
    const tree = follows(id);
    const named = tree ? namesIn(tree) : new Set<string>();
    const orFrom = definition.inputs.flatMap(({ id: one }) =>
      named.has(one) && !elsewhere.has(one) && !placed.has(one) ? [one] : [],
    );
    for (const one of orFrom) placed.add(one);
    return { id, orFrom };
  });
}

/** Names in any formula but those that an input asked for follows. */
function namesElsewhere(definition: CaseDefinition, asks: readonly string[]): Set<string> {
  const { inputs, lenses = {} } = definition;
  const trees: (Tree | undefined)[] = [
    ...treesOfCase(definition),
    ...inputs.flatMap(({ id, follows }) => (asks.includes(id) ? [] : [follows])),
    ...Object.values(lenses).flatMap((terms) => Object.values<Tree | undefined>(terms)),
  ];
  const names = new Set<string>();
  for (const tree of trees) if (tree) namesIn(tree, names);
  return names;
}
