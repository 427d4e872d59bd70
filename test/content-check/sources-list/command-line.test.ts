import { describe, expect, test } from 'vitest';
import { readCommandLine } from '#src/content-check/sources-list/command-line.ts';

const read = (...words: string[]) => readCommandLine(words, new Set(['board', 'receipt']));

describe('npm run sources', () => {
  test('lists all of them, and counts those of ninety days, where nothing else is asked', () => {
    expect(read()).toEqual({ ids: [], older: 90, compare: false, files: new Map() });
  });

  test('takes ids, days and files, a file after another for a source with several lists', () => {
    expect(read('receipt', '--older', '30', '--file', 'board=a=1.json', '--file', 'board=b.json')).toEqual({
      ids: ['receipt'],
      older: 30,
      compare: true,
      files: new Map([['board', ['a=1.json', 'b.json']]]),
    });
  });

  test('names the nearest source where there is none of an id', () => {
    const refused = 'no source is called bord (content/sources/bord.yaml): did you mean board?';
    expect(read('bord')).toEqual({ refused });
    expect(read('--file', 'bord=a.json')).toEqual({ refused });
  });

  test.for([
    [['--older', 'soon'], 'write --older 90'],
    [['--older=-3'], 'write --older 90'],
    [['--file', 'board'], 'write --file <id>=<path>'],
    [['--compar'], "Unknown option '--compar'"],
  ] as const)('says what to write for %j', ([words, said]) => {
    expect(read(...words)).toEqual({ refused: expect.stringContaining(said) });
  });
});
