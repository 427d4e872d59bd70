import { describe, expect, test } from 'vitest';
import { argumentCard } from '#components/cards/argument-card.ts';
import { cardFonts } from '#components/cards/card-fonts.ts';
import { cardSvg } from '#components/cards/card-svg.tsx';
import { argument, type ArgumentHead } from '#schema/argument.ts';
import { notebookFor } from '../../support/cards.ts';

const fonts = await cardFonts();
const notebooks = new Map([['ds', notebookFor('metered-inference', 'deepseek-day')]]);
const computed = (test: string): ArgumentHead =>
  argument.parse({
    claim: 'Tokens at list price leave a margin.',
    question: 'serving',
    side: 'pays',
    kind: 'computed',
    notebooks: { ds: { case: 'metered-inference', scenario: 'deepseek-day' } },
    terms: { left: 'ds.serving:margin', ratio: 'ds.serving:margin_ratio', payback: 'ds.with-build:payback_months' },
    test: [test],
    flips: ['ds.gpu_hour'],
    objection: 'List price is not what is paid.',
  });
const shown = (head: ArgumentHead) => ({ id: 'a', head, question: { title: 'Does serving pay for itself?' } });
const definition: ArgumentHead = { ...computed('left > 0'), kind: 'definition' };

describe('the card of an argument', () => {
  test('says what its claim comes to as published', () => {
    expect(argumentCard(shown(computed('left > 0')), notebooks).verdict).toBe(
      'Holds as published, and in 100 of 100 draws.',
    );
    expect(argumentCard(shown(computed('left < 0')), notebooks).verdict).toBe(
      'Does not hold as published, nor in 100 of 100 draws.',
    );
  });

  test('gives no verdict where no figure decides', () => {
    expect(argumentCard(shown(definition), notebooks).verdict).toBe('A definition: no figure decides it.');
    expect(cardSvg(fonts, argumentCard(shown(definition), notebooks))).not.toMatch(/[Hh]olds?\b/);
  });

  test('is drawn without a bar where no case shows it', () => {
    const svg = cardSvg(fonts, argumentCard(shown(definition), new Map()));
    expect(svg).toContain('Does serving pay for itself?');
    expect(svg).not.toContain('role="img"');
  });

  test('does not pass over a claim that does not compile', () => {
    expect(() => argumentCard(shown(computed('left > nothing')), notebooks)).toThrow(/nothing/);
  });
});
