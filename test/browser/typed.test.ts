import { describe, expect } from 'vitest';
import { eventually, test } from '../support/browser-test.ts';
import {
  cells,
  enter,
  field,
  inputsOf,
  inputValue,
  NONSENSE,
  reach,
  slider,
  wakeIslands,
  words,
} from '../support/page.ts';
import { telling } from '../support/runs.ts';

const INPUT = 'metered-inference.gpu_hour';
/** One with every kind of line, one of accounts, one with nothing built. */
const CASES = ['metered-inference', 'dollar-of-revenue', 'moviepass'];
const PLAIN = /^(-?\d+(\.\d+)?)?$/;

describe('a number field', () => {
  test.for([
    ['nothing', ''],
    ['a negative amount', '-5'],
    ['a huge one', '1e30'],
    ['a huge one in digits', '9'.repeat(40)],
    ['a word', 'abc'],
    ['two points', '1.2.3'],
  ])('given %s keeps it, says what is wrong and leaves the figures alone', async ([, text = ''], { open }) => {
    const page = await open('/cases/metered-inference/');
    const before = await cells(page);
    await enter(page, INPUT, text);
    const box = field(page, INPUT);
    await eventually(() => box.getAttribute('aria-invalid')).toBe('true');
    expect(await box.inputValue()).toBe(text);
    const described =
      `${(await box.getAttribute('aria-describedby')) ?? ''} ${(await box.getAttribute('aria-errormessage')) ?? ''}`
        .trim()
        .split(/\s+/);
    const said = await page.evaluate(
      (ids) => ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' '),
      described,
    );
    expect(said).toMatch(/\w+ \w+/);
    expect((await words(page)).match(NONSENSE)).toBeNull();
    expect(await cells(page)).toEqual(before);
  });

  test.for([
    ['$3.00', '3'],
    [' 3.00 ', '3'],
    ['3.10 dollars', '3.1'],
  ])('reads %j as it was meant', async ([text = '', meant], { open }) => {
    const page = await open('/cases/metered-inference/');
    await enter(page, INPUT, text);
    await eventually(() => new URL(page.url()).search).toContain(`gpu_hour=${meant}`);
    expect(await inputValue(page, INPUT)).toBe(Number(meant));
  });

  test('reads 1,000 as a thousand', async ({ open }) => {
    const page = await open('/cases/metered-inference/');
    await enter(page, 'metered-inference.in_tok_s', '1,000');
    await eventually(() => new URL(page.url()).search).toMatch(/in_tok_s=1000(&|$)/);
  });

  test('given a number again takes it, and the complaint is gone', async ({ open }) => {
    const page = await open('/cases/metered-inference/');
    await enter(page, INPUT, 'abc');
    await eventually(() => field(page, INPUT).getAttribute('aria-invalid')).toBe('true');
    await enter(page, INPUT, '3');
    await eventually(() => new URL(page.url()).search).toContain('gpu_hour=3');
    expect(await field(page, INPUT).getAttribute('aria-invalid')).not.toBe('true');
  });
});

// What is said of every case with an input at either end is held to without a browser in `test/links/ends.test.ts`.
describe('every input at both ends of its track', () => {
  test.for(telling(CASES, (id) => id === 'dollar-of-revenue'))(
    'leaves %s without nonsense, zero volume included',
    async (id, { open }) => {
      const page = await open(`/cases/${id}/`);
      await wakeIslands(page);
      for (const input of await inputsOf(page)) {
        const control = await reach(slider(page, input));
        for (const end of ['0', '1000']) {
          await control.fill(end);
          await control.dispatchEvent('change');
          await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
          expect((await words(page)).match(NONSENSE), `${input} at ${end}`).toBeNull();
          const odd = Object.entries(await cells(page)).filter(([, value]) => !PLAIN.test(value));
          expect(odd, `${input} at ${end}`).toEqual([]);
        }
        await page.getByRole('button', { name: 'Reset all', exact: true }).first().click();
      }
    },
  );
});
