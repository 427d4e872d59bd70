import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { h, type ComponentClass } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Sparkline } from '#components/instruments/sweep/Picture.tsx';
import { placeUnitBar } from '#components/instruments/unit-bar/geometry.ts';
import { UnitBarPicture } from '#components/instruments/unit-bar/Picture.tsx';
import { bar, segment } from '../instruments/unit-bar/bar-rows.ts';

const drawn = <Props extends object>(Picture: ComponentClass<Props>, props: Props): Element => {
  const { document } = parseHTML(`<!doctype html><html><body>${renderToString(h(Picture, props))}</body></html>`);
  return document.body.firstElementChild as unknown as Element;
};

/** Element by element, with attributes in one order. */
const anatomy = (picture: Element): string[] =>
  [picture, ...picture.querySelectorAll('*')].map((element) => {
    const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).toSorted();
    return [element.localName, ...attributes, element.children.length === 0 ? element.textContent : ''].join(' ');
  });

/** Moves a drawn picture to other props, by itself. @returns it, or `undefined` where it asks to be drawn anew */
function moved<Props extends object>(Picture: ComponentClass<Props>, from: Props, to: Props): Element | undefined {
  const picture = new Picture(from, {});
  picture.base = drawn(Picture, from);
  return picture.shouldComponentUpdate?.(to, {}, {}) ? undefined : picture.base;
}

const share = fc.double({ min: 0, max: 2, noNaN: true });
const unitBar = fc.record({ training: share, decode: share, idle: share, counted: fc.boolean() }).map((shares) => {
  const row = bar(
    [
      segment('training', 'build', shares.training, { included: shares.counted }),
      segment('decode', 'unit', shares.decode),
      segment('idle', 'step', shares.idle, { idle: true }),
    ],
    { margin: { text: '$1', ratioText: `${Math.round(100 * (1 - shares.decode - shares.idle))}%` } },
  );
  return { row, placed: placeUnitBar(row), id: 'bar', size: 'large' as const, label: `Decode takes ${shares.decode}.` };
});
const sparkline = fc
  .record({ level: fc.double({ min: -1, max: 1, noNaN: true }), slope: fc.double({ min: -3, max: 3, noNaN: true }) })
  .chain(({ level, slope }) =>
    fc.double({ min: 0, max: 1, noNaN: true }).map((position) => ({
      points: Array.from({ length: 25 }, (_, place) => [place / 24, level + slope * (place / 24 - 0.5) ** 2] as const),
      position,
    })),
  );

/** How often a picture was moved rather than drawn anew. */
function law<Props extends object>(Picture: ComponentClass<Props>, some: fc.Arbitrary<Props>): number {
  let count = 0;
  fc.assert(
    fc.property(some, some, (from, to) => {
      const picture = moved(Picture, from, to);
      if (picture === undefined) return;
      count += 1;
      expect(anatomy(picture)).toEqual(anatomy(drawn(Picture, to)));
    }),
    { numRuns: 200 },
  );
  return count;
}

describe('a picture that is moved is the one that would be drawn', () => {
  test('a unit bar', () => {
    expect(law(UnitBarPicture, unitBar)).toBeGreaterThan(5);
  });

  test('a sparkline', () => {
    expect(law(Sparkline, sparkline)).toBeGreaterThan(40);
  });
});
