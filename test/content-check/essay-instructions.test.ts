import { describe, expect, test } from 'vitest';
import { checkInstructions } from '#src/content-check/essay-instructions.ts';
import { readMdx } from '#src/content-check/mdx/read-mdx.ts';

function complaintsOf(text: string): string[] {
  const said: string[] = [];
  checkInstructions(readMdx(text), ({ line }, message) => said.push(`${line}: ${message}`));
  return said;
}

describe('a sentence that asks the reader to move something', () => {
  test.each([
    'Drag the outlay at the top past that threshold.',
    'It is a guess. Halve the life, and the threshold halves.',
    'From the opening figures, set the outlay to 1.',
    'Then bring the limit down to $400.',
    '<Sides>\n\n<Side name="One">\n\nTry a fall of 25%.\n\n</Side>\n\n</Sides>',
    // A number of another sentence is not at hand.
    'The life is <Adjust input="ds.life" />. Halve it, and the threshold halves.',
    // Neither is a control two paragraphs off.
    '<Control input="ds.life" />\n\nIt is short.\n\nHalve it.',
    'Move [the price](/cases/saas/) up.',
  ])('is refused where that is not at hand: %j', (text) => {
    expect(complaintsOf(text)).toEqual([expect.stringContaining('is not at hand')]);
  });

  test.each([
    'Halve the life, now <Adjust input="ds.life" />, and the threshold halves.',
    'Move it:\n\n<Control input="ds.life" />',
    '<Control input="ds.life" />\n\nMove the slider. Then flip it.',
    '<Switch />\n\nFlip the switch.',
    'Drag [the outlay](#control-ds-training) past that threshold.',
    'The price is set to 3, and moves nothing. What lets it rise is demand.',
    '{/* Drag it. */}\n\nNobody did.',
  ])('is taken where it is, and so is one that asks for nothing: %j', (text) => {
    expect(complaintsOf(text)).toEqual([]);
  });
});
