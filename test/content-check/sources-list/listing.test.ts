import { describe, expect, test } from 'vitest';
import { contentFolder } from '#src/content-check/folder.ts';
import { details } from '#src/content-check/sources-list/details.ts';
import { daysSince } from '#src/content-check/sources-list/days-since.ts';
import { listing } from '#src/content-check/sources-list/listing.ts';
import { usesIn } from '#src/content-check/sources-list/uses-in.ts';
import { ESSAY, SOURCE, SpoiledContent } from '../spoiled-content.ts';

const TODAY = '2026-11-28';

function listed(content: SpoiledContent, older = 90) {
  const report = content.check();
  const uses = usesIn(contentFolder(content.directory), report);
  return { lines: listing(report.sources, uses, older, TODAY), report, uses };
}

/** The stand with two more sources: one read in a month of which the day is not known, and one read today. */
function threeSources(): SpoiledContent {
  const content = new SpoiledContent();
  const checked = (when: string) => content.text(SOURCE).replace('checked: 2020-07-05', `checked: ${when}`);
  return content.write('sources/a-month.yaml', checked('2026-08')).write('sources/new.yaml', checked(TODAY));
}

describe('days', () => {
  test('are counted from the first day that a month or a year may mean', () => {
    expect(['2026-11-28', '2026-11-27', '2026-11', '2026'].map((when) => daysSince(when, TODAY))).toEqual([
      0, 1, 27, 331,
    ]);
  });
});

describe('the list of sources', () => {
  test('begins with the one that nobody has looked at for longest', () => {
    const rows = listed(threeSources()).lines.filter((line) => /^\d{4}/.test(line));
    expect(rows).toEqual([
      '2020-07-05  2337 days  primary    lemonade-prices',
      '2026-08      119 days  primary    a-month',
      '2026-11-28     0 days  primary    new',
    ]);
  });

  test('counts those not looked at for more than the days that are asked', () => {
    const last = (older: number) => listed(threeSources(), older).lines.at(-1);
    expect(last(90)).toBe('2 of 3 sources not looked at for more than 90 days');
    expect(last(119)).toBe('1 of 3 sources not looked at for more than 119 days');
    expect(last(5000)).toBe('0 of 3 sources not looked at for more than 5000 days');
  });

  test('names every place that leans on a source, by kind, in the newest revision of a case', () => {
    const content = new SpoiledContent().write(
      'reproductions.yaml',
      'lemonade:\n  - scenario: july\n    cell: price\n    printed: $2.20 a cup\n    value: "2.20"\n    source: lemonade-prices\n' +
        '  - { scenario: july, cell: price, inputs: { asked: "3" }, printed: $3.00, value: "3.00", source: lemonade-prices }\n',
    );
    expect(content.text(ESSAY)).toContain('<Source id="lemonade-prices" />');
    expect(listed(content).lines.slice(1, -1)).toEqual([
      '    input lemonade/asked, lemonade/lemons',
      '    scenario lemonade/july',
      '    essay does-one-more-cup-help',
      '    reproduction lemonade/july/price',
    ]);
  });

  test('says of a source that nothing leans on it', () => {
    const { lines } = listed(threeSources());
    expect(lines[lines.indexOf('2026-11-28     0 days  primary    new') + 1]).toBe('    used nowhere');
  });
});

test('one source is shown whole, with the words and the page of each place that leans on it', () => {
  const content = new SpoiledContent();
  content.write(
    SOURCE,
    `${content.text(SOURCE)}lists:\n  - url: https://lemonade.example/list.json\n    figures: [{ at: [cup], stated: "2.00" }]\n`,
  );
  const { report, uses } = listed(content);
  const lines = report.sources.flatMap((source) => details(source, uses.get(source.id) ?? [], TODAY));
  expect(lines).toContain('  stated    A cup is $2.00; what goes into it is $0.50.');
  expect(lines).toContain('  checked   2020-07-05, 2337 days ago; primary');
  expect(lines).toContain('  list      https://lemonade.example/list.json');
  expect(lines).toContain(
    '  input        lemonade/asked: Price of a cup (Lemonade stand, reported)  /cases/lemonade/#control-lemonade-asked',
  );
});
