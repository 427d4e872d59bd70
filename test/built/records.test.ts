import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NAMED_SETS, POLICIES } from '#model/economics/words.ts';
import { POLICY_WORDS, SET_WORDS } from '#wording/behavior-words.ts';
import { builtPage } from '../support/built-page.ts';
import { ROOT } from '../support/imports.ts';

const idsOf = (folder: string) => readdirSync(join(ROOT, 'content', folder)).map((file) => file.replace(/\.\w+$/, ''));
const records = [...builtPage('/sources/').querySelectorAll('.record')];

describe('the page of sources', () => {
  test('has a record of each source, at its id', () => {
    expect(records.map(({ id }) => id).sort()).toEqual(idsOf('sources').sort());
  });

  test('leads from each record to the document, and to what leans on it or says that nothing does', () => {
    const bare = records.filter(
      (record) =>
        !record.querySelector('h2 a[href^="http"]') ||
        !(record.querySelector('.record-uses a') ?? record.textContent.includes('No figure on the site leans on it')),
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test('lists under a source every input of a case that names it', () => {
    const links =
      records.find(({ id }) => id === 'helios-q2-2018')?.querySelectorAll('a[href^="/cases/moviepass/#control-"]') ??
      [];
    expect(links.length).toBeGreaterThan(0);
  });

  test('is where the notes of an essay lead', () => {
    const notes = [...builtPage('/essays/one-more-customer/').querySelectorAll('.source-note a.verified')];
    expect(notes.length).toBeGreaterThan(10);
    expect(notes.every((note) => note.getAttribute('href')?.startsWith('/sources/#'))).toBe(true);
  });
});

describe('the glossary', () => {
  const glossary = builtPage('/glossary/');
  const named = (id: string) => glossary.querySelector(`#${id} dt`)?.textContent ?? '';

  test('has every term, at its id', () => {
    expect([...glossary.querySelectorAll('.glossary-term')].map(({ id }) => id).sort()).toEqual(idsOf('terms').sort());
  });

  test('has each named boundary and each policy, as controls call them', () => {
    const words = { ...SET_WORDS, ...POLICY_WORDS };
    const all = [...(Object.keys(NAMED_SETS) as (keyof typeof NAMED_SETS)[]), ...POLICIES];
    expect(all.filter((id) => !named(id).startsWith(words[id]))).toEqual([]);
  });

  test('gives the definition of a word in a sentence beside it, and leads to its entry', () => {
    const [word] = builtPage('/essays/one-more-customer/').querySelectorAll('.term');
    const entry = glossary.querySelector('#contribution dd p')?.textContent ?? 'no entry';
    expect(word?.querySelector('.info-note')?.textContent).toContain(entry);
    expect(word?.querySelector('a')?.getAttribute('href')).toBe('/glossary/#contribution');
  });
});

test('the page about the site names the license of its package', () => {
  const { license } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { license: string };
  expect(builtPage('/about/').querySelector('#license + p')?.textContent).toContain(`${license} license`);
});

test('corrections are those on file, or are said to be none', () => {
  const made = idsOf('corrections').filter((id) => !id.startsWith('.') && id !== '');
  const page = builtPage('/corrections/');
  expect([...page.querySelectorAll('.correction')].map(({ id }) => id).sort()).toEqual(made.sort());
  expect(page.body.textContent.includes('Nothing has been corrected since publication')).toBe(made.length === 0);
});
