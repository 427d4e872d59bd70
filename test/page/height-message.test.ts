import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heightMessage, heightTold } from '#page/height-message.ts';

const site = 'https://site.example';
const [widget, other] = [{}, {}];
const frames = [{ contentWindow: null }, { contentWindow: other }, { contentWindow: widget }];
const told = (message: Partial<{ origin: string; source: unknown; data: unknown }>) =>
  heightTold({ origin: site, source: widget, data: heightMessage(420), ...message }, site, frames);

test('a height from a frame of ours is heard, as that frame’s', () => {
  expect(told({})).toEqual({ frame: frames[2], height: 420 });
  expect(told({ source: other })?.frame).toBe(frames[1]);
});

test('a height is told in whole pixels, so that nothing is cut off', () => {
  expect(heightMessage(419.2)).toEqual({ atm: 'height', height: 420 });
});

test.each([
  'https://evil.example',
  'http://site.example',
  'https://site.example:8080',
  'https://site.example.evil.example',
  'null',
  '',
])('nothing is heard from %s', (origin) => {
  expect(told({ origin })).toBeUndefined();
});

test.each([[{}], [null], [undefined], ['']])('nothing is heard from a window that no frame holds: %j', (source) => {
  expect(told({ source })).toBeUndefined();
});

test.each([
  NaN,
  Infinity,
  -Infinity,
  -420,
  0,
  49,
  5001,
  1e9,
  '420',
  '420px',
  [420],
  { valueOf: 420 },
  true,
  null,
  undefined,
])('%j is no height', (height) => {
  expect(told({ data: { atm: 'height', height } })).toBeUndefined();
});

test('a message that is anything else is passed over, and throws nothing', () => {
  expect(told({ data: { atm: 'state', height: 420 } })).toBeUndefined();
  expect(told({ data: { height: 420 } })).toBeUndefined();
  fc.assert(
    fc.property(
      fc.anything({ withNullPrototype: true, withBigInt: true, withTypedArray: true }),
      (data) => told({ data }) === undefined,
    ),
  );
});
