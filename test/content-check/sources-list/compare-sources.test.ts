import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { compareSources } from '#src/content-check/sources-list/compare-sources.ts';
import { SOURCE, SpoiledContent } from '../spoiled-content.ts';

const list = (name: string) => fileURLToPath(new URL(`../../fixtures/price-lists/${name}`, import.meta.url));

/** Nothing answers there. */
const NOWHERE = 'http://127.0.0.1:9/list.json';

const FIGURES = `lists:
  - url: ${NOWHERE}
    figures:
      - { at: [pitcher/lemonade-1.5, input_cost_per_token], times: "1000000", stated: "0.55" }
      - { at: [pitcher/lemonade-1.5, output_cost_per_token], times: "1000000", stated: "0.50", used: [lemonade/july/lemons] }
      - { at: [pitcher/lemonade-1.5, output_cost_per_tokens], times: "1000000", stated: "2.00" }
`;

function listed(): SpoiledContent {
  const content = new SpoiledContent();
  return content.write(SOURCE, `${content.text(SOURCE).replace('$0.50.', '$0.50, once $0.55.')}${FIGURES}`);
}

const compared = (content: SpoiledContent, ...files: string[]) => {
  const { sources, problems } = content.check();
  expect(problems).toEqual([]);
  return compareSources(sources, new Map([['lemonade-prices', files]]));
};

describe('a comparison', () => {
  test('says of each figure what is used, what is read, by how much it moved, and where it is used', async () => {
    const { lines } = await compared(listed(), list('per-token.json'));
    expect(lines).toEqual([
      `lemonade-prices: as of 2020-07-04, beside ${list('per-token.json')}`,
      '  same     0.55  pitcher/lemonade-1.5 > input_cost_per_token',
      '           stated in words alone',
      '  moved    0.50 -> 0.42 (-16.0%)  pitcher/lemonade-1.5 > output_cost_per_token',
      '           used in lemonade/july/lemons',
      '  missing  2.00  pitcher/lemonade-1.5 > output_cost_per_tokens',
      '           pitcher/lemonade-1.5 has no output_cost_per_tokens: did you mean output_cost_per_token?',
      '           stated in words alone',
      '1 same, 1 moved, 1 missing in 1 list',
    ]);
  });

  test('reads YAML where a list is YAML', async () => {
    const content = listed().write(
      SOURCE,
      listed()
        .text(SOURCE)
        .replace(/figures:[^]*/, 'figures: [{ at: [id=stand, models, id=cup, prices, input_mtok], stated: "2.00" }]\n'),
    );
    const { lines } = await compared(content, list('per-provider.yml'));
    expect(lines[1]).toContain('  moved    2.00 -> 1.25 (-37.5%)');
  });

  test('goes on with the other lists where one cannot be had, and says which and why', async () => {
    const content = listed();
    content.write(SOURCE, `${content.text(SOURCE)}${FIGURES.replace('lists:\n', '')}`);
    const { lines, read, unread } = await compared(content, '/no/such/list.json', list('per-token.json'));
    expect([read, unread]).toEqual([1, 1]);
    expect(lines[1]).toMatch(/^ {2}unread {3}\/no\/such\/list\.json could not be had: ENOENT/);
    expect(lines.at(-1)).toBe('1 same, 1 moved, 1 missing in 1 list; 1 not read');
  });

  test('says of what is no list that it cannot be read', async () => {
    const { lines, read } = await compared(listed(), fileURLToPath(import.meta.url));
    expect(read).toBe(0);
    expect(lines[1]).toContain('cannot be read as a list: ');
  });

  test('fetches a list once, however many sources name it, and tells the answer where that is no list', async () => {
    const asked: string[] = [];
    const server = createServer(({ url = '' }, response) => {
      asked.push(url);
      if (url === '/list.json') response.end(readFileSync(list('per-token.json')));
      else response.writeHead(404).end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    onTestFinished(() => void server.close());
    const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const content = listed();
    const text = content.text(SOURCE);
    content
      .write(SOURCE, text.replace(NOWHERE, `${host}/list.json`))
      .write('sources/same.yaml', text.replace(NOWHERE, `${host}/list.json`))
      .write('sources/wrong.yaml', text.replace(NOWHERE, `${host}/gone.json`));
    const { lines, read, unread } = await compared(content);
    expect(asked).toEqual(['/list.json', '/gone.json']);
    expect([read, unread]).toEqual([2, 1]);
    expect(lines).toContain(`  unread   ${host}/gone.json could not be had: the answer is 404 Not Found`);
  });

  test('says why the network did not answer, where no file stands for a list', async () => {
    const { lines, unread } = await compared(listed());
    expect(unread).toBe(1);
    expect(lines[1]).toMatch(/^ {2}unread {3}http:\/\/127\.0\.0\.1:9\/list\.json could not be had: /);
  });
});

describe('on the command line', () => {
  const cli = fileURLToPath(new URL('../../../src/content-check/sources-list/cli.ts', import.meta.url));
  const run = (content: SpoiledContent, ...words: string[]) =>
    spawnSync(process.execPath, [cli, ...words], { cwd: content.root, encoding: 'utf8' });

  test('a figure that has moved is no failure', () => {
    const { status, stdout } = run(listed(), '--file', `lemonade-prices=${list('per-token.json')}`);
    expect(status).toBe(0);
    expect(stdout).toContain('1 same, 1 moved, 1 missing in 1 list\n');
  });

  test('not one list read, or a source that is not there, is one', () => {
    expect(run(listed(), '--compare').status).toBe(1);
    const { status, stderr } = run(listed(), 'lemonade-price');
    expect(status).toBe(1);
    expect(stderr).toContain('did you mean lemonade-prices?');
  });

  test('a list of all sources is printed, and nothing is changed', () => {
    const content = listed();
    const before = content.text(SOURCE);
    const { status, stdout } = run(content, '--older', '30');
    expect(status).toBe(0);
    expect(stdout).toMatch(/1 of 1 sources not looked at for more than 30 days\n$/);
    expect(content.text(SOURCE)).toBe(before);
  });
});
