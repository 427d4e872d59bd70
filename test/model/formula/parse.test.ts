import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { MAXIMUM_DEPTH } from '#model/formula/grammar.ts';
import { MAXIMUM_LENGTH, parseFormula } from '#model/formula/parse.ts';
import { printFormula, printPlain } from '#model/formula/print.ts';
import { anyTree, seeded, tree, worth } from './random-trees.ts';

/** Two texts are read as one tree. */
const same = (text: string, explicit: string) =>
  it(`reads ${text} as ${explicit}`, () => expect(tree(text)).toEqual(tree(explicit)));

describe('the order of operations', () => {
  same('a + b * c', 'a + (b * c)');
  same('a - b - c', '(a - b) - c');
  same('a / b / c', '(a / b) / c');
  same('a / b * c', '(a / b) * c');
  same('a ^ b ^ c', 'a ^ (b ^ c)');
  same('a * b ^ c', 'a * (b ^ c)');
  same('-a * b', '(-a) * b');
  same('a ^ -b', 'a ^ (-b)');
  same('a - -b', 'a - (-b)');
  same('a + b < c * 2', '(a + b) < (c * 2)');
  same('a < b ? c : d < e ? f : g', 'a < b ? c : (d < e ? f : g)');
  same('a < b ? c < d ? e : f : g', 'a < b ? (c < d ? e : f) : g');
  same('a<b?c+1:d', '(a < b) ? (c + 1) : d');
  same(' a\n+\tb ', 'a+b');

  it('tells orders apart that matter', () => {
    expect(worth('2 ^ 3 ^ 2')).toBe('512');
    expect(worth('10 - 4 - 3')).toBe('3');
    expect(worth('(-2) ^ 2')).toBe('4');
    expect(worth('-(2 ^ 2)')).toBe('-4');
  });
});

it('reads a choice between comparisons as the test of another', () => {
  const [test, yes, no] = [tree('a < b ? c < d : e < f'), tree('1'), tree('2')];
  expect(tree('(a < b ? c < d : e < f) ? 1 : 2')).toEqual({ kind: 'choice', test, yes, no });
});

it('keeps a number exactly as written', () => {
  const digits = '123456789012345678901234567890.1234567890123456789012345678900';
  expect(tree(digits)).toEqual({ kind: 'number', text: digits });
});

describe('what is refused, and what to write instead', () => {
  test.each([
    ['-2^2', '`-2^2` can be read in two ways; write `(-2)^2` or `-(2^2)`'],
    ['2^-1^2', '`-1^2` can be read in two ways; write `(-1)^2` or `-(1^2)`'],
    ['1 + -min(a, b)^c', '`-min(a,b)^c` can be read in two ways; write `(-min(a,b))^c` or `-(min(a,b)^c)`'],
    ['-(a + b)^-(c)', '`-(a+b)^-(c)` can be read in two ways; write `(-(a+b))^-(c)` or `-((a+b)^-(c))`'],
    [
      'a < b < c',
      'a comparison is true or false, not an amount: it cannot be compared again or reckoned with; write it before `?`, as in `a < b ? x : y`',
    ],
    [
      '1 + (a < b)',
      'a comparison is true or false, not an amount: it cannot be compared again or reckoned with; write it before `?`, as in `a < b ? x : y`',
    ],
    [
      '1 + (a < b ? c < d : e < f)',
      'a comparison is true or false, not an amount: it cannot be compared again or reckoned with; write it before `?`, as in `a < b ? x : y`',
    ],
    ['(a < b ? c : d) ? e : f', 'before `?` stands a comparison; write `x != 0 ? ...` for "x is not zero"'],
    ['a ? b : c', 'before `?` stands a comparison; write `x != 0 ? ...` for "x is not zero"'],
    ['a < b ? c < d : e', 'a choice gives two amounts or two comparisons, not one of each'],
    ['"x"', '`"` cannot stand in a formula; a formula holds numbers and names, no text'],
    ["'x'", "`'` cannot stand in a formula; a formula holds numbers and names, no text"],
    ['a.b', '`.` cannot stand in a formula; a name has no parts; write one name, with `_` between words'],
    ['[1]', '`[` cannot stand in a formula; write `(` and `)`; a formula has no lists'],
    ['a = 1', '`=` cannot stand in a formula; write `==` to compare; a formula sets nothing'],
    ['a === b', '`===` cannot stand in a formula; write `==`'],
    ['a !== b', '`!==` cannot stand in a formula; write `!=`'],
    ['a; b', '`;` cannot stand in a formula; write one formula, and give a second one a name of its own'],
    ['a b', 'write a sign between `a` and `b`'],
    ['a 2', 'write a sign between `a` and `2`'],
    ['(a)(b)', 'write a sign between `)` and `(`: `*` to multiply'],
    ['2(b)', 'write a sign between `2` and `(`: `*` to multiply'],
    ['2x', '`2x` is neither a number nor a name; to multiply, write `2 * x`'],
    ['(a, b)', 'a comma stands only between the values of a function; write 1000, not 1,000'],
    ['a, b', 'a comma stands only between the values of a function; write 1000, not 1,000'],
    ['max(1,000, a)', 'a comma stands only between the values of a function; write 1000, not 1,000'],
    ['a ** 2', '`**` cannot stand in a formula; write `^` for a power'],
    ['a²', '`²` cannot stand in a formula; write `^2`'],
    ['a × b', '`×` cannot stand in a formula; write `*`'],
    ['a − b', '`−` cannot stand in a formula; write `-`'],
    ['a && b', '`&&` cannot stand in a formula; write one choice inside another: `a > 0 ? (b > 0 ? x : y) : y`'],
    ['a || b', '`||` cannot stand in a formula; write one choice after another: `a > 0 ? x : b > 0 ? x : y`'],
    ['!a', '`!` cannot stand in a formula; write the opposite comparison'],
    ['5%', '`%` cannot stand in a formula; write a fraction: 0.05 for 5%'],
    ['$3', '`$` cannot stand in a formula; write the number alone; its unit is a field of its own'],
    ['a @ b', '`@` cannot stand in a formula; write numbers, names and + - * / ^ ( )'],
    ['+a', 'write a positive number without `+`'],
    ['--a', 'two minus signs in a row cancel; write neither, or `-(-x)`'],
    ['a - --b', 'two minus signs in a row cancel; write neither, or `-(-x)`'],
    ['1e6', '`1e6` is not a plain number; write 1000000'],
    ['1e+6', '`1e+6` is not a plain number; write 1000000'],
    ['2.5e-6', '`2.5e-6` is not a plain number; write 0.0000025'],
    ['1.25e1', '`1.25e1` is not a plain number; write 12.5'],
    ['.5', '`.5` is not a plain number; write 0.5'],
    ['5.', '`5.` is not a plain number; write 5'],
    ['1_000', '`1_000` is not a plain number; write 1000'],
    ['007', '`007` is not a plain number; write 7'],
    ['1.2.3', '`1.2.3` is not a plain number'],
    ['1e12', '`1e12` is not a plain number; write 1000000000000'],
    ['1e-12', '`1e-12` is not a plain number; write 0.000000000001'],
    ['25e-2', '`25e-2` is not a plain number; write 0.25'],
    ['1e1000', '`1e1000` is not a plain number'],
    ['1.5x', '`1.5x` is not a plain number'],
    ['12x', '`12x` is neither a number nor a name; to multiply, write `12 * x`'],
    ['2fee', '`2fee` is neither a number nor a name; to multiply, write `2 * fee`'],
    ['2fee3', '`2fee3` is neither a number nor a name; to multiply, write `2 * fee3`'],
    ['2e3x', '`2e3x` is neither a number nor a name; to multiply, write `2 * e3x`'],
    ['Fee', '`Fee` is not a name; write a-z, 0-9 and `_`, starting with a letter'],
    ['_fee', '`_fee` is not a name; write a-z, 0-9 and `_`, starting with a letter'],
    ['this', '`this` cannot stand in a formula; write numbers, names and + - * / ^ ( )'],
    ['minn(a, b)', 'unknown function `minn`; did you mean `min`?'],
    [
      'fee(b)',
      'unknown function `fee`; there are min, max, ceil, floor, round, capped_mean, share_above. To multiply, write `*`',
    ],
    ['min', '`min` is a function; write `min(...)`'],
    ['min(a b)', 'write a sign between `a` and `b`'],
    ['min(a,)', 'a value is missing between `,` and `)`'],
    ['min()', 'a value is missing between `(` and `)`'],
    ['min(a)', '`min` takes 2 or more values, not 1'],
    ['ceil(a, b)', '`ceil` takes 1 value, not 2'],
    ['round(a, 1, 2)', '`round` takes 1 or 2 values, not 3'],
    ['capped_mean(a, b)', '`capped_mean` takes 3 values, not 2'],
    ['', 'the formula is empty'],
    ['  ', 'the formula is empty'],
    ['()', 'a value is missing between `(` and `)`'],
    ['(a', 'a `(` is not closed'],
    ['min(a, b', 'a `(` is not closed'],
    ['a)', 'a `)` closes nothing'],
    ['a /', 'a value is missing after `/`'],
    ['* a', 'a value is missing before `*`'],
    ['a * / b', 'a value is missing between `*` and `/`'],
    ['a < b ? c', 'a `?` needs a `:` after it: `test ? one : other`'],
    ['(a < b ? c) : d', 'a `?` needs a `:` after it: `test ? one : other`'],
    ['a : b', 'a `:` needs a `?` before it: `test ? one : other`'],
    ['min(a < b ? c, d)', 'a `?` needs a `:` after it: `test ? one : other`'],
  ])('%s', (text, message) => {
    expect(parseFormula(text)).toEqual({ ok: false, message });
  });
});

describe('limits that are checked before jsep sees a formula', () => {
  const nested = (depth: number) => '('.repeat(depth) + 'a' + ')'.repeat(depth);
  const refusal = (text: string) => {
    const parsed = parseFormula(text);
    return parsed.ok ? 'read' : parsed.message;
  };

  it('reads as many parentheses as are allowed, and not one more', () => {
    expect(refusal(nested(MAXIMUM_DEPTH))).toBe('read');
    expect(refusal(nested(MAXIMUM_DEPTH + 1))).toMatch(/nested more than 64 deep/);
    expect(refusal('('.repeat(1900))).toMatch(/nested more than 64 deep/);
  });

  it('counts choices and calls as nesting too', () => {
    expect(refusal('a < b ? 1 : '.repeat(MAXIMUM_DEPTH) + '2')).toBe('read');
    expect(refusal('a < b ? 1 : '.repeat(MAXIMUM_DEPTH + 1) + '2')).toMatch(/nested more than 64 deep/);
    expect(refusal('ceil('.repeat(65) + 'a' + ')'.repeat(65))).toMatch(/nested more than 64 deep/);
  });

  it('reads a formula of the greatest length, and none longer', () => {
    const long = 'a' + '+a'.repeat((MAXIMUM_LENGTH - 2) / 2);
    expect(refusal(`${long} `)).toBe('read');
    expect(refusal(`${long}  `)).toMatch(/2001 characters long; the most is 2000/);
  });
});

describe('any text at all', () => {
  it('is read or refused in words, without throwing', () => {
    const pieces = fc.constantFrom(
      'a',
      'b1',
      '2',
      '0.5',
      '1e3',
      '+',
      '-',
      '*',
      '/',
      '^',
      '<',
      '>=',
      '==',
      '?',
      ':',
      '(',
      ')',
      ',',
      'min',
      'round',
      '"',
      '[',
      '.',
      ' ',
      'π',
      'this',
    );
    let read = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(' ')),
        ),
        (text) => {
          const parsed = parseFormula(text);
          if (parsed.ok) read += 1;
          else expect(parsed.message).toMatch(/\w+ \w+/);
          if (parsed.ok) expect(tree(printFormula(parsed.tree))).toEqual(parsed.tree);
          if (!parsed.ok) expect(parsed.message).not.toMatch(/cannot be read/);
        },
      ),
      { ...seeded, numRuns: 5000 },
    );
    expect(read).toBeGreaterThan(50);
  });
});

describe('writing a tree out and reading it again', () => {
  // The depth of a formula is limited, so these trees are a few levels deep.
  it('gives the same tree, with the fewest parentheses', () => {
    fc.assert(
      fc.property(anyTree, (any) => {
        expect(parseFormula(printFormula(any))).toEqual({ ok: true, tree: any });
      }),
      seeded,
    );
  });

  it('gives the same tree, with all parentheses', () => {
    fc.assert(
      fc.property(anyTree, (any) => {
        expect(parseFormula(printPlain(any))).toEqual({ ok: true, tree: any });
      }),
      seeded,
    );
  });
});
