import { describe, expect } from 'vitest';
import { eventually, test } from '../support/browser-test.ts';
import { buildSwitch, cell, cells, inputsOf, isOn, reach, slide, slider } from '../support/page.ts';

const WITH_BUILD_LINE = ['metered-inference', 'dollar-of-revenue', 'saas'];
const NOTHING_TO_BUILD = ['compute-resale', 'moviepass'];

describe('the switch on the front page', () => {
  test('moves every row with a build line and leaves the others still, with their reason', async ({ open }) => {
    const page = await open('/');
    const served = await cells(page);
    await (await reach(buildSwitch(page))).click();

    for (const id of WITH_BUILD_LINE) {
      const counted = served[`${id}.with:margin_ratio`];
      expect(counted).not.toBe(served[`${id}.margin_ratio`]);
      await eventually(() => cell(page, `${id}.margin_ratio`)).toBe(counted);
    }
    for (const id of NOTHING_TO_BUILD) {
      expect(await cell(page, `${id}.margin_ratio`)).toBe(served[`${id}.margin_ratio`]);
      await page.locator(`#${id} .front-row-more > summary`).click();
      expect(await page.locator(`#${id} .stays-still`).innerText()).toMatch(/\w{3}.*\w{3}/);
    }
  });

  test('starts off, and both margins stay printed whichever way it points', async ({ open }) => {
    const page = await open('/');
    const control = await reach(buildSwitch(page));
    const served = await cells(page);
    const sides = Object.keys(served).filter((id) => /\.(without|with):/.test(id));
    expect(await isOn(control)).toBe(false);
    await control.click();
    await eventually(() => isOn(control)).toBe(true);
    await eventually(() => cell(page, 'saas.margin_ratio')).toBe(served['saas.with:margin_ratio']);
    const now = await cells(page);
    expect(sides.length).toBeGreaterThan(WITH_BUILD_LINE.length);
    expect(sides.filter((id) => now[id] !== served[id])).toEqual([]);
  });

  test('slides the build segment into the bar, and back onto the rail', async ({ open }) => {
    const page = await open('/');
    const counted = page.locator('#metered-inference .unit-bar-picture .behavior-build.counted');
    const left = page.locator('#metered-inference .unit-bar-picture .behavior-build.ghost');
    const control = await reach(buildSwitch(page));
    expect([await counted.count(), await left.count()]).toEqual([0, 1]);
    await control.click();
    await eventually(async () => [await counted.count(), await left.count()]).toEqual([1, 0]);
    await control.click();
    await eventually(async () => [await counted.count(), await left.count()]).toEqual([0, 1]);
  });

  test('is one switch: flipped twice, everything reads as served and the address is plain', async ({ open }) => {
    const page = await open('/');
    const served = await cells(page);
    const control = await reach(buildSwitch(page));
    await control.click();
    await eventually(() => new URL(page.url()).search).toContain('count');
    await control.click();
    await eventually(() => cells(page)).toEqual(served);
    await eventually(() => new URL(page.url()).search).toBe('');
  });
});

describe('the key sliders of the front page', () => {
  test('are one or two a row', async ({ open }) => {
    const page = await open('/');
    const inputs = await inputsOf(page);
    for (const id of [...WITH_BUILD_LINE, ...NOTHING_TO_BUILD]) {
      const own = inputs.filter((input) => input.startsWith(`${id}.`)).length;
      expect(own, id).toBeGreaterThanOrEqual(1);
      expect(own, id).toBeLessThanOrEqual(2);
    }
  });

  test('move their own row and no other', async ({ open }) => {
    const page = await open('/');
    const served = await cells(page);
    await slide(page, 'metered-inference.training', 950);
    await eventually(() => cell(page, 'metered-inference.with:margin_ratio')).not.toBe(
      served['metered-inference.with:margin_ratio'],
    );
    const now = await cells(page);
    const moved = Object.keys(served).filter((id) => served[id] !== now[id]);
    expect(moved.filter((id) => !id.startsWith('metered-inference.'))).toEqual([]);
  });

  test('say where the sign flips, in words', async ({ open }) => {
    const page = await open('/');
    await (await reach(buildSwitch(page))).click();
    const control = await reach(slider(page, 'metered-inference.training'));
    const group = page.locator('#metered-inference .input-control').filter({ has: control });
    await eventually(() => group.innerText()).toMatch(/(above|below|over|under|never|always|between) /i);
  });
});
