import { expect, test } from 'vitest';
import { withReference } from '#src/content-check/mdx-reference/mdx-reference.ts';

const WORDS = {
  N: {
    meaning: 'A live number; `<Adjust />`, unlike <Figure>, can be moved.',
    attributes: {
      cell: { required: true, meaning: 'what it shows' },
      style: { required: false },
    },
    example: '<Figure cell="margin" />',
  },
  EveryCase: { meaning: 'A table of all cases.', attributes: {}, example: '<EveryCase />' },
};
const TEXT = 'Before.\n\n<!-- words:start -->\nold\n<!-- words:end -->\n\nAfter.\n';

test('the table stands between its markers, a row for each word by name, and the rest stays', () => {
  expect(withReference(TEXT, WORDS)).toBe(
    [
      'Before.\n\n<!-- words:start -->\n',
      '| Word | What it is for | Attributes | Example |',
      '| --- | --- | --- | --- |',
      '| `EveryCase` | A table of all cases. | none | `<EveryCase />` |',
      '| `N` | A live number; `<Adjust />`, unlike &lt;Figure>, can be moved. | `cell`: what it shows<br>`style` (may be left out) | `<Figure cell="margin" />` |',
      '\n<!-- words:end -->\n\nAfter.\n',
    ].join('\n'),
  );
});

test('written twice it is the same', () => {
  const once = withReference(TEXT, WORDS);
  expect(withReference(once, WORDS)).toBe(once);
});

test('a text without the markers is refused with what to write', () => {
  expect(() => withReference('Before.\n', WORDS)).toThrow('write <!-- words:start -->');
});
