/**
 * Cuts the site's fonts out of the published variable ones: only the signs we set, only the weights we use. Run by `npm run fonts`;
 * the output is committed, so a build needs no font tool. Together the files must stay within BUDGET bytes.
 */
import { createRequire } from 'node:module';
import { readFile, writeFile } from 'node:fs/promises';
import subset from 'subset-font';
import { proportionalInTnum } from './proportional-in-tnum.mjs';
import { ASCII, QUOTES_AND_DASHES, SITE_SIGNS } from './signs.ts';

const BUDGET = 60_000;
const OUTPUT = new URL('../../../public/fonts/', import.meta.url);

const CUTS = [
  {
    from: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    to: 'source-serif-4.woff2',
    text: SITE_SIGNS,
    variationAxes: { wght: { min: 400, max: 700 } },
    keepFeatures: ['kern', 'liga', 'ccmp'],
  },
  {
    // One weight: what is stressed is roman or italic, never bold italic.
    from: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
    to: 'source-serif-4-italic.woff2',
    text: ASCII + QUOTES_AND_DASHES + '−×é',
    variationAxes: { wght: 400 },
    keepFeatures: ['kern', 'liga'],
  },
  {
    from: '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
    to: 'inter.woff2',
    text: SITE_SIGNS,
    variationAxes: { wght: { min: 400, max: 650 } },
    // tnum: figures of one width (the serif's are so by nature), so that a number may change and nothing beside it moves.
    keepFeatures: ['kern', 'ccmp', 'tnum'],
    proportional: '-',
  },
];

const { resolve } = createRequire(import.meta.url);
let total = 0;
for (const { from, to, text, proportional, ...options } of CUTS) {
  const whole = await subset(await readFile(resolve(from)), '', { targetFormat: 'truetype', keepAllGlyphs: true });
  if (proportional !== undefined) proportionalInTnum(whole, proportional);
  const cut = await subset(whole, text, { targetFormat: 'woff2', noHinting: true, ...options });
  await writeFile(new URL(to, OUTPUT), cut);
  total += cut.length;
}
if (total > BUDGET) throw new Error(`the fonts take ${total} bytes, and may take ${BUDGET}`);
