/** Prose that chooses its words by the figures never contradicts them: in states drawn at random, no loss is told beside a gain, nor a gain beside a loss. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseState, SentenceDefinition } from '#model/economics/definition.ts';
import { evaluateCase, valueOf, type Evaluation } from '#model/economics/evaluation.ts';
import { isDefined } from '#model/formula/value.ts';
import { sayIn } from '#wording/sentence.ts';
import { allCases, lawfulState } from '../support/cases.ts';
import { runs } from '../support/runs.ts';

const LOSES = /\b(?:loses?|at a loss|(?:are|is) lost)\b/;
const KEEPS = /\b(?:is|are) left\b|\bkeeps?\b|\bleaves?\b/;

/** Choices that tell of something else than the margin under the sentence's own boundary, by place. */
const OF_SOMETHING_ELSE: Record<string, string> = {
  'what-training-takes[1]': 'says that nothing is left',
  'hours-and-years[4]': 'says when the owner would keep money',
  'hours-and-years[8]': 'says when the owner would keep money',
  'which-research[4]': 'says what is left with either year’s research, not with the boundary’s own',
  'training-room[7]': 'says before what outlay nothing is lost',
  'model-and-lab[3]': 'says that the lab loses cash while each model pays',
  'both-margins[1]': 'gives what is left after serving beside what building takes',
  'next-subscriber[2]': 'says that nothing is left',
  'host-and-maker[2]': 'is about a toy of a market, and the host’s margin at list is given as it is',
  'host-and-maker[3]': 'is about a toy of a market, and the host’s margin at list is given as it is',
  'two-ledgers[2]': 'says that nothing is left',
};

function underOf({ boundary, policy }: SentenceDefinition) {
  return { ...(boundary && { set: boundary }), ...(policy && { policy }) };
}

/** 1 for a gain, −1 for a loss, 0 for neither; `undefined` where the margin is not defined. */
function signOf(evaluation: Evaluation, sentence: SentenceDefinition): number | undefined {
  const figure = evaluation.figure('margin', underOf(sentence));
  const value = valueOf(figure);
  return figure.kind === 'value' && isDefined(value) ? value.cmp(0) : undefined;
}

describe.for(allCases)('$id', (definition) => {
  test('contradicts no margin', () => {
    const wrong = new Map<string, { words: string; state: CaseState }>();
    for (const state of fc.sample(lawfulState(definition), { numRuns: runs(40, 150), seed: 7 })) {
      const evaluation = evaluateCase(definition, state);
      for (const sentence of definition.sentences) {
        const words = sayIn(evaluation, sentence);
        const sign = signOf(evaluation, sentence);
        const contradicts =
          (sign === 1 && LOSES.test(words)) || (sign === -1 && KEEPS.test(words) && !LOSES.test(words));
        if (!contradicts) continue;
        const place = sentence.choices.findIndex(
          ({ test: one }) => one === undefined || evaluation.holds(one, underOf(sentence)),
        );
        const choice = `${sentence.id}[${place}]`;
        if (!Object.hasOwn(OF_SOMETHING_ELSE, choice)) wrong.set(choice, { words, state });
      }
    }
    expect([...wrong]).toEqual([]);
  });
});
