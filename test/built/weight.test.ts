import { describe, expect, test } from 'vitest';
import { builtPage } from '../support/built-page.ts';
import { builtFile, builtFiles, templateAddresses } from '../support/dist.ts';
import { brotliBytes, pageWeight, withStaticImports } from '../support/page-weight.ts';

const KB = 1000;
/** Text that Plot's own code holds and nothing of ours does. */
const PLOT = /channel.*?must be.*?iterable|invalid mark; missing|unknown mark initializer/i;
const holdsPlot = (module: string) => PLOT.test(builtFile(module).toString('utf8'));

/** Nothing else writes a workbook. */
const makesFiles = (module: string) => builtFile(module).toString('utf8').includes('spreadsheetml');

/** Nothing else makes a menu of ways to take a part of a page along. */
const sharesParts = (module: string) => builtFile(module).toString('utf8').includes('link-menu-said');

/** What is asked for on demand, but for Plot, which only a chart with new axes takes, and what makes files and the menu of a link, for who takes something along. */
const isOnDemand = (module: string) =>
  ![...withStaticImports([module])].some((one) => holdsPlot(one) || makesFiles(one) || sharesParts(one));

/** The view of a lens or plate, by the name of its file: only a page that shows one asks for it. */
const VIEW = /\/(?:plate-(\w+)|(path|vintages|usage|market))\.[^/]+\.js$/;

const weights = templateAddresses().map((address) => {
  const page = builtPage(address);
  const shown = new Set([
    ...[...page.querySelectorAll('[data-lens]')].map((one) => one.getAttribute('data-lens')?.split('.').at(-1)),
    ...[...page.querySelectorAll('[data-kind]')].map((one) => one.getAttribute('data-kind')),
  ]);
  const isAskedFor = (module: string) => {
    const [view, plate, lens] = VIEW.exec(module) ?? [];
    return isOnDemand(module) && (view === undefined || shown.has(plate ?? lens));
  };
  return pageWeight(page, address, isAskedFor);
});

const over = (limit: number, size: (weight: (typeof weights)[number]) => number) =>
  weights.filter((weight) => size(weight) > limit * KB).map((weight) => `${weight.address} ${size(weight)}`);

describe('bytes sent, as brotli', () => {
  // What is over 25 says above a page what its link changed. Over 26, and only on two essays, is asking again for an engine that failed,
  // a link's state put in place although it was late, saying that an island did not wake, and the edition that a link names.
  test('a page read to its end, and not touched, loads at most 26.3 kB of script', () => {
    expect(over(26.3, ({ script }) => script)).toEqual([]);
  });

  // An upper bound, with what hardly anybody needs: how everything that people type is read, claims, the working and older revisions. What a page opened with state asks for is held to 48 kB in a browser (`loads.test.ts`). Over 90 is a claim as an older edition decided it.
  test('a page and all that its controls can ask for, but for Plot, files and the menu of a link, is at most 93.5 kB of script', () => {
    expect(over(93.5, ({ scriptAtMost }) => scriptAtMost)).toEqual([]);
  });

  // Over 60 are what printed notes take, the room that a sentence keeps for its longest words, what moves a drawn picture, and the ways to
  // a case's scenarios, sections and inputs. Over 66 is what the cases of models say of people, free users, payment, cache writes and the
  // research around a run: inputs that were zero or left out, each with its reason, its source and the curve of what it does. Over 68, on one
  // case and one essay, is the script named above and a policy of all that a page may load.
  test('HTML, CSS and script of a first read are at most 68.6 kB', () => {
    expect(over(68.6, ({ html, css, script }) => html + css + script)).toEqual([]);
  });

  test('a page that has moved loads at most 2 kB of script to lead on', () => {
    const address = '/compare/saas/gym/';
    const { modules, script } = pageWeight(builtPage(address), address, () => false);
    expect([...modules].some((one) => one.includes('moved'))).toBe(true);
    expect(script).toBeLessThanOrEqual(2 * KB);
  });

  test('fonts are at most 60 kB together', () => {
    const fonts = builtFiles().filter((file) => /\.(woff2?|ttf|otf)$/.test(file));
    expect(fonts.every((file) => file.endsWith('.woff2'))).toBe(true);
    expect(fonts.reduce((sum, file) => sum + builtFile(file).length, 0)).toBeLessThanOrEqual(60 * KB);
  });

  test('no first read loads Plot, which is there to be loaded', () => {
    expect(weights.flatMap(({ modules }) => [...modules]).filter(holdsPlot)).toEqual([]);
    expect(
      builtFiles()
        .filter((file) => file.endsWith('.js'))
        .some(holdsPlot),
    ).toBe(true);
  });

  // With its looks, which no page that is only read loads.
  test('what hands a page on is at most 6.7 kB, and in no first read', () => {
    const menus = builtFiles().filter((file) => file.endsWith('.js') && sharesParts(file));
    expect(menus).toHaveLength(1);
    expect(menus.map((file) => brotliBytes(builtFile(file))).filter((size) => size > 6.7 * KB)).toEqual([]);
    expect(weights.flatMap(({ modules }) => [...modules]).filter(sharesParts)).toEqual([]);
  });

  test('what makes files is at most 12 kB, and in no first read', () => {
    const makers = builtFiles().filter((file) => file.endsWith('.js') && makesFiles(file));
    expect(makers).toHaveLength(1);
    expect(makers.map((file) => brotliBytes(builtFile(file))).filter((size) => size > 12 * KB)).toEqual([]);
    expect(weights.flatMap(({ modules }) => [...modules]).filter(makesFiles)).toEqual([]);
  });

  test('the engine is not part of a first read', () => {
    const decimal = (module: string) => builtFile(module).toString('utf8').includes('[DecimalError]');
    expect(weights.flatMap(({ modules }) => [...modules]).filter(decimal)).toEqual([]);
  });
});
