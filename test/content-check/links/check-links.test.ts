import { describe, expect, test } from 'vitest';
import { showProblem } from '#src/content-check/problem.ts';
import { CASE, ESSAY, SpoiledContent } from '../spoiled-content.ts';

const BAR = '<UnitBar />\n';
const PAGE = '/essays/does-one-more-cup-help/';

/** What is said of an essay with a link to an address. */
function saidOf(address: string, content = new SpoiledContent()): string[] {
  content.change(ESSAY, BAR, `${BAR}\nA [cup](${address}) more. <Anchor id="p-1a2b3" />\n`);
  const place = content.place(ESSAY, `[cup](${address})`);
  return content.check().problems.map((problem) => showProblem(problem).replace(`${place} `, ''));
}

describe('a link of an essay', () => {
  test.each([
    '/',
    '/about/#cite',
    '/cases/lemonade/',
    '/cases/lemonade/?asked=1.50&from=july',
    '/cases/lemonade/give-away/',
    '/cases/lemonade/#control-lemonade-asked',
    '/cases/lemonade/july/#working-title',
    '/cases/lemonade/#figure-lemonade-lemons_share',
    '/cases/lemonade/1.json',
    '/sources/#lemonade-prices',
    '/arguments/#counts',
    '#p-1a2b3',
    '#bar-figure-stand',
    `${PAGE}#p-1a2b3`,
    'https://lemonade.example/anything',
    'mailto:stand@lemonade.example',
  ])('may lead to %s', (address) => {
    expect(saidOf(address)).toEqual([]);
  });

  test.each([
    ['/cases/lemonad/', 'no page has the address /cases/lemonad/: did you mean /cases/lemonade/?'],
    ['/cases/lemonade', 'no page has the address /cases/lemonade: did you mean /cases/lemonade/?'],
    ['/cases/lemonade/august/', 'no page has the address /cases/lemonade/august/: did you mean /cases/lemonade/july/?'],
    [
      '/essays/does-one-more-cup-helps/',
      `no page has the address /essays/does-one-more-cup-helps/: did you mean ${PAGE}?`,
    ],
    [
      '/cases/lemonade/#control-lemonade-aksed',
      '/cases/lemonade/ has no part control-lemonade-aksed: did you mean control-lemonade-asked?',
    ],
    [
      '/cases/lemonade/?asked=1#workings-title',
      '/cases/lemonade/ has no part workings-title: did you mean working-title?',
    ],
    ['/sources/#lemonade-price', '/sources/ has no part lemonade-price: did you mean lemonade-prices?'],
    ['#p-1a2b4', `${PAGE} has no part p-1a2b4: did you mean p-1a2b3?`],
    [
      'lemonade/',
      '"lemonade/" is no address: write it from the first slash on, as in /cases/moviepass/, or with https:// for another site',
    ],
  ])('to %s is told where it could lead', (address, message) => {
    expect(saidOf(address)).toEqual([message]);
  });

  test('may lead to what was published, and to a page that was renamed', () => {
    const content = new SpoiledContent()
      .write('ids.json', '{ "/cases/": ["first-row"], "/cases/lemonade/": ["old-part"] }')
      .write('moved.json', '{ "/cases/squash/": "/cases/lemonade/" }');
    expect(saidOf('/cases/squash/#old-part', content)).toEqual([]);
  });

  test('to a case that is wrong itself waits until that is put right', () => {
    const content = new SpoiledContent();
    for (const path of [CASE, 'cases/lemonade/2.yaml']) content.change(path, 'price: asked', 'price: aksed');
    const said = saidOf('/cases/lemonade/august/#anywhere', content);
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((one) => !one.includes('aksed'))).toEqual([]);
  });
});

test('a page that was renamed may have its state fixed by its new address', () => {
  const content = new SpoiledContent().write(
    'moved.json',
    '{ "/cases/squash/": "/cases/lemonade/?asked=1.9&from=july&rev=2" }',
  );
  expect(saidOf('/cases/squash/#working', content)).toEqual([]);
});

test('a page that was renamed has a new address that is there', () => {
  const content = new SpoiledContent().write('moved.json', '{\n "/cases/squash/": "/cases/lemonad/"\n}');
  expect(content.check().problems.map(showProblem)).toEqual([
    'content/moved.json:2:20 no page has the address /cases/lemonad/: did you mean /cases/lemonade/?',
  ]);
  content.write('moved.json', '{ "/cases/squash/": }');
  expect(content.check().problems[0]?.message).toContain('this is not JSON: write {');
});

describe('a link', () => {
  test('in a text of a case is told, at its place', () => {
    const content = new SpoiledContent().change(
      CASE,
      'note: Two lemons fill a pitcher of four cups.',
      'note: Two lemons fill [a pitcher](/cases/pitcher/) of four cups, or [a can](/glossary/#can).',
    );
    expect(content.check().problems.map(showProblem)).toEqual([
      `${content.place(CASE, '[a pitcher]')} no page has the address /cases/pitcher/: there are 16, such as /, /about/, /arguments/`,
      `${content.place(CASE, '[a can]')} /glossary/ has no part can: there are none yet`,
    ]);
  });

  test('in an argument is told, in its head and in its text', () => {
    const path = 'arguments/a-cup.md';
    const said = new SpoiledContent()
      .write(
        path,
        `---\nclaim: A cup sells.\nobjection: Not [here](/cases/lemonad/).\n---\n\nIt [sells](/arguments/a-cups/) [again](#steelmen). ${'And so on. '.repeat(40)}\n`,
      )
      .check()
      .problems.filter(({ message }) => /address|part/.test(message))
      .map(showProblem);
    expect(said).toEqual([
      `content/${path}:3:16 no page has the address /cases/lemonad/: did you mean /cases/lemonade/?`,
      `content/${path}:6:4 no page has the address /arguments/a-cups/: did you mean /arguments/a-cup/?`,
      `content/${path}:6:32 /arguments/a-cup/ has no part steelmen: did you mean steelman?`,
    ]);
  });

  test('in a decision and in the head of a term is told', () => {
    const content = new SpoiledContent()
      .write(
        'decisions/one-more.yaml',
        'order: 1\nwho: A seller\ndecides: One more?\ncount: next-unit\nfigures: [contribution]\nbecause: It is [kept](/cases/lemonad/).\nconfused:\n' +
          '  - { count: everything, figure: margin, why: It counts more. }\n'.repeat(3) +
          'misuse: It says no more.\n',
      )
      .write(
        'terms/cup.md',
        '---\nterm: Cup\nformula: jug, or [jar](/glossary/#jar), ÷ 8\n---\n\nWhat is sold once more.\n',
      );
    expect(content.check().problems.map(showProblem)).toEqual([
      'content/decisions/one-more.yaml:6:16 no page has the address /cases/lemonad/: did you mean /cases/lemonade/?',
      'content/terms/cup.md:3:18 /glossary/ has no part jar: there is only cup',
    ]);
  });
});
