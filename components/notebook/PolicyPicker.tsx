/** How the outlay for building becomes a charge: the policies that make sense for the case. */
import { ChoiceBar } from '#components/controls/ChoiceBar.tsx';
import { policiesOffered } from '#model/economics/boundary.ts';
import { POLICIES, type Policy } from '#model/economics/words.ts';
import { setPolicy } from '#state/actions.ts';
import { askForEngine } from '#notebook/engine.ts';
import { useNotebook } from '#notebook/use-notebook.ts';
import { POLICY_WORDS } from '#wording/behavior-words.ts';
import { POLICY_MEANINGS } from '#wording/boundary-meanings.ts';

export default function PolicyPicker({ notebook, start }: { notebook: string; start: string }) {
  const { book, definition, state } = useNotebook(notebook, start, {
    partsOf: (of) => [of.start, of.state.value.policy],
  });
  const offered = policiesOffered(definition);
  const policies = POLICIES.filter((policy) => offered.includes(policy));
  const inForce = state.policy ?? offered[0];
  return (
    <ChoiceBar
      dataInput={`${notebook}.policy`}
      name={`${notebook}-policy`}
      legend="Spread the cost of building it"
      value={inForce ?? ''}
      options={policies.map((policy) => ({
        value: policy,
        label: POLICY_WORDS[policy],
        meaning: POLICY_MEANINGS[policy],
      }))}
      onChange={(policy) => {
        void askForEngine();
        book.change(setPolicy(book.state.peek(), policy as Policy));
      }}
    />
  );
}
