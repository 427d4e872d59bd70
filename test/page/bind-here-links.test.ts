import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { bindHereLinks } from '#page/bind-here-links.ts';
import { REACHING } from '#page/reaching.ts';

test('a link to a part of the page has the state as it is for whoever reaches for it, time after time', () => {
  const { document, Event } = parseHTML(
    '<h2><a class="link-to" href="#part"></a></h2><p><a class="here" href="#p-1"></a><a href="#other"></a></p>',
  );
  let state = 0;
  bindHereLinks(document, () => `https://example.org/cases/tokens/?price=${state}#top`);
  const [part, paragraph, other] = [...document.querySelectorAll('a')];
  for (const kind of REACHING) {
    state += 1;
    for (const link of [part, paragraph, other]) link?.dispatchEvent(new Event(kind, { bubbles: true }));
    expect(
      [part, paragraph, other].map((link) => link?.getAttribute('href')),
      kind,
    ).toEqual([
      `https://example.org/cases/tokens/?price=${state}#part`,
      `https://example.org/cases/tokens/?price=${state}#p-1`,
      '#other',
    ]);
  }
});
