import { describe, expect, test } from 'vitest';
import { contentFolder } from '#src/content-check/folder.ts';
import { marksIn } from '#src/content-check/new/marks.ts';
import { newFile } from '#src/content-check/new/new-file.ts';
import { showProblem } from '#src/content-check/problem.ts';
import { SpoiledContent } from '../spoiled-content.ts';

const TODAY = '2026-11-27';
const made = (content: SpoiledContent, ...words: string[]) =>
  newFile(contentFolder(content.directory, 'content'), words, TODAY);

const KINDS: Record<string, string> = {
  case: 'cases/cookie-stall/1.yaml',
  argument: 'arguments/cookie-stall.md',
  essay: 'essays/cookie-stall.mdx',
  source: 'sources/cookie-stall.yaml',
  term: 'terms/cookie-stall.md',
};

describe.for(Object.entries(KINDS))('a new %s', ([kind, path]) => {
  test('passes the check as it is written, which warns of each place that is to be filled in', () => {
    const content = new SpoiledContent();
    const file = made(content, kind, 'cookie-stall');
    if ('refused' in file) throw new Error(file.refused);
    expect(file.path).toBe(path);
    const { problems, warnings } = content.write(file.path, file.text).check();
    expect(problems.map(showProblem)).toEqual([]);
    const marks = marksIn(file.text);
    expect(marks.length).toBeGreaterThan(1);
    expect(warnings.filter(({ message }) => message.startsWith('still to be filled in'))).toHaveLength(marks.length);
    expect(file.text).not.toContain('{{');
  });

  test('is refused where there is one of its id', () => {
    const content = new SpoiledContent().write(path, 'mine');
    expect(made(content, kind, 'cookie-stall')).toEqual({
      refused: `content/${path} is there already: change that file, or write another id.`,
    });
  });
});

describe('what is asked for', () => {
  test('names a kind there is, or is told the nearest', () => {
    expect(made(new SpoiledContent(), 'esay', 'cookies')).toEqual({
      refused: 'No kind is called esay: did you mean essay?',
    });
  });

  test.for(['Cookie Stall', '2026', 'cookie_stall', '../cookies', 'from'])(
    'has an id that addresses can hold, not %s',
    (id) => {
      expect(made(new SpoiledContent(), 'case', id)).toHaveProperty('refused', expect.stringContaining(id));
    },
  );

  test('is a kind and an id and no more', () => {
    const content = new SpoiledContent();
    expect(made(content)).toHaveProperty('refused', expect.stringContaining('npm run new case lemonade-stand'));
    expect(made(content, 'term')).toHaveProperty('refused', expect.stringContaining('Something is missing'));
    expect(made(content, 'term', 'cookie', 'lemonade')).toHaveProperty(
      'refused',
      expect.stringContaining('lemonade is one word too many'),
    );
  });

  test('may name the case that an essay or an argument is about, if it is there and right', () => {
    const content = new SpoiledContent();
    expect(made(content, 'argument', 'cookies', 'lemonade')).toHaveProperty(
      'text',
      expect.stringContaining('lemonade: { case: lemonade }'),
    );
    expect(made(content, 'essay', 'cookies', 'lemonad')).toEqual({
      refused: 'No case is called lemonad: did you mean lemonade?',
    });
    content.change('cases/lemonade/1.yaml', 'default: "2.00"', 'default: 2.00').remove('cases/lemonade/2.yaml');
    expect(made(content, 'essay', 'cookies', 'lemonade')).toHaveProperty(
      'refused',
      expect.stringContaining('npm run check:content says what is wrong'),
    );
  });
});
