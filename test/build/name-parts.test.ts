import { expect, test } from 'vitest';
import { nameParts } from '#src/build/name-parts.ts';

const link = (to: string, name = 'this') => `<a class="link-to" href="#${to}" aria-label="Link to ${name}"></a>`;
const here = (id: string, more = ` id="${id}"`, name = 'this paragraph') =>
  `<a class="here"${more} href="#${id}" aria-label="Link to ${name}"></a>`;

test('a heading is named by its words alone, and its link by them too', () => {
  expect(nameParts(`<h2 id="a">The <em>“inputs”</em>${link('a')}</h2>`)).toBe(
    `<h2 id="a" aria-label="The “inputs”">The <em>“inputs”</em>${link('a', 'The “inputs”')}</h2>`,
  );
  expect(nameParts(`<h3><a href="/x/">A &amp; "B"</a>${link('b')}\n</h3>`)).toBe(
    `<h3 aria-label="A &amp; &quot;B&quot;"><a href="/x/">A &amp; "B"</a>${link('b', 'A &amp; &quot;B&quot;')}\n</h3>`,
  );
});

test('a heading that has a name, or no link, stays', () => {
  const named = `<h2 aria-label="One">1${link('a', '1')}</h2><h2>Two</h2>`;
  expect(nameParts(`<h2 aria-label="One">1${link('a')}</h2><h2>Two</h2>`)).toBe(named);
});

test('a heading of an essay carries the id of the link it ends with', () => {
  expect(nameParts(`<h2>Two ${here('two')}</h2>`)).toBe(
    `<h2 aria-label="Two" id="two">Two ${here('two', '', 'Two')}</h2>`,
  );
});

test('a paragraph carries its own id, so that a link leads to its beginning; its link has a number', () => {
  const page = `<p>Before</p><p class="x">One ${here('p-1')}</p><ul><li>Two ${here('p-2')}</li></ul>`;
  expect(nameParts(page)).toBe(
    `<p>Before</p><p class="x" id="p-1">One ${here('p-1', '', 'paragraph 1')}</p><ul><li id="p-2">Two ${here('p-2', '', 'paragraph 2')}</li></ul>`,
  );
  const taken = `<p id="other">One ${here('p-1')}</p>`;
  expect(nameParts(taken)).toBe(taken.replace('this paragraph', 'paragraph 1'));
});

test('the link of a claim is named by the claim', () => {
  expect(nameParts(`<p class="claim" id="c">It is so. ${link('c')}</p>`)).toBe(
    `<p class="claim" id="c">It is so. ${link('c', 'It is so.')}</p>`,
  );
});

test('marks of notes are numbered as they are drawn', () => {
  const mark = (name: string) => `<a class="sidenote-mark" href="#note" aria-label="${name}"></a>`;
  expect(nameParts(mark('Source') + mark('Note') + mark('Source'))).toBe(
    mark('Source 1') + mark('Note 2') + mark('Source 3'),
  );
});
