/**
 * The faces as TrueType files, which is what the renderer reads: single weights cut out of the published variable fonts at build, kept
 * under `node_modules/.cache`, and never sent to a reader.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subset from 'subset-font';
import { SITE_SIGNS } from '#src/styles/fonts/signs.ts';
import { advanceOf, weightOf } from '#src/styles/fonts/truetype.ts';
import { FACES, type Face } from './faces.ts';

export interface CardFonts {
  /** Paths of the TrueType files. */
  files: string[];
  /** Width in pixels of a text set in a line; kerning is left out. @throws RangeError for a sign that the face does not have */
  width(text: string, face: Face, sizePx: number): number;
}

const CACHE = join(process.cwd(), 'node_modules/.cache/card-fonts');
let made: Promise<CardFonts> | undefined;

export function cardFonts(): Promise<CardFonts> {
  return (made ??= makeFonts());
}

async function makeFonts(): Promise<CardFonts> {
  await mkdir(CACHE, { recursive: true });
  const faces = Object.keys(FACES) as Face[];
  const cuts = await Promise.all(faces.map(cutFace));
  const fonts = Object.fromEntries(faces.map((face, i) => [face, cuts[i]?.font])) as Record<Face, Buffer>;
  const advances = new Map<string, number>();
  const advance = (sign: string, face: Face): number => {
    const key = face + sign;
    const known = advances.get(key) ?? advanceOf(fonts[face], sign.codePointAt(0) ?? 0);
    advances.set(key, known);
    return known;
  };
  return {
    files: cuts.map(({ file }) => file),
    width: (text, face, sizePx) => [...text].reduce((sum, sign) => sum + advance(sign, face), 0) * sizePx,
  };
}

/** @throws Error when the package is not installed, or its font does not come out in the weight that is asked for */
async function cutFace(face: Face): Promise<{ file: string; font: Buffer }> {
  const { family, weight, from } = FACES[face];
  const published = await readFile(createRequire(join(process.cwd(), 'package.json')).resolve(from));
  const name = createHash('sha256').update(published).update(`${weight} ${SITE_SIGNS}`).digest('hex').slice(0, 16);
  const file = join(CACHE, `${name}.ttf`);
  const font = await readFile(file).catch(async () => {
    const cut = await subset(published, SITE_SIGNS, {
      targetFormat: 'truetype',
      noHinting: true,
      variationAxes: { wght: weight },
      keepFeatures: ['kern', 'liga'],
    });
    // Written aside and renamed: two processes may make it at once.
    await writeFile(`${file}.${process.pid}`, cut);
    await rename(`${file}.${process.pid}`, file);
    return cut;
  });
  if (weightOf(font) !== weight)
    throw new Error(`${family} came out in the weight ${weightOf(font)} and not ${weight}`);
  return { file, font };
}
