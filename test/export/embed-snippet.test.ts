import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { startOf } from '#model/economics/start.ts';
import { embedSnippet } from '#export/embed-snippet.ts';
import { caseEmbed } from '#export/embeds.ts';
import { stateQuery } from '#link/state-link.ts';
import { allCases, readCase } from '../support/cases.ts';

const site = 'https://site.example';
const saas = readCase('saas');
const embed = caseEmbed(saas, 'bar');
const partsOf = (html: string) => {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return {
    elements: [...document.body.querySelectorAll('*')].map((one) => one.nodeName),
    frame: document.querySelector('iframe'),
    script: document.querySelector('script'),
  };
};

describe('the HTML for another site’s page', () => {
  test('is a frame with a name and a height, and the script that fits it', () => {
    expect(embedSnippet({ site, embed })).toBe(
      `<iframe src="https://site.example/embed/bar-saas/" title="${embed.title}" width="100%" height="${embed.height}" loading="lazy" style="border:0" data-atm></iframe>` +
        '<script async src="https://site.example/embed.js"></script>',
    );
  });

  test('pinned, says scenario and revision even of a state that nobody changed', () => {
    const untouched = new URL(
      partsOf(embedSnippet({ site, embed, query: stateQuery(saas, startOf(saas)) })).frame?.getAttribute('src') ?? '',
    );
    expect([...untouched.searchParams.keys()]).toEqual(['from', 'rev']);
    const [input] = saas.inputs;
    const state = { ...startOf(saas), inputs: { [input?.id ?? '']: input?.maximum ?? '' } };
    const changed = new URL(
      partsOf(embedSnippet({ site, embed, query: stateQuery(saas, state) })).frame?.getAttribute('src') ?? '',
    );
    expect(Object.fromEntries(changed.searchParams)).toMatchObject({
      from: state.scenario,
      rev: '1',
      [input?.id ?? '']: input?.maximum,
    });
  });

  test('live, names the widget alone', () => {
    expect(new URL(partsOf(embedSnippet({ site, embed })).frame?.getAttribute('src') ?? '').search).toBe('');
  });

  const HOSTILE = [
    '"><script>alert(1)</script>',
    '" onload="alert(1)',
    "' onload='alert(1)",
    '</iframe><img src=x>',
    '&quot; onload=&quot;alert(1)',
    '&lt;b&gt;',
    '<!--',
    'a & b',
  ];
  test.each(HOSTILE)('keeps %s as words', (words) => {
    const { elements, frame, script } = partsOf(
      embedSnippet({ site, embed: { ...embed, title: words }, query: `x=${words}` }),
    );
    expect(elements).toEqual(['IFRAME', 'SCRIPT']);
    expect(frame?.getAttribute('title')).toBe(words);
    expect(frame?.getAttribute('src')).toBe(`${site}/embed/bar-saas/?x=${words}`);
    expect(frame?.getAttributeNames()).toEqual(['src', 'title', 'width', 'height', 'loading', 'style', 'data-atm']);
    expect(script?.getAttributeNames()).toEqual(['async', 'src']);
  });
});

test('the widgets of cases have ids and titles of their own', () => {
  const all = allCases.flatMap((one) => [caseEmbed(one, 'bar'), caseEmbed(one, 'volume')]);
  for (const key of ['id', 'title'] as const) expect(new Set(all.map((one) => one[key])).size).toBe(all.length);
});
