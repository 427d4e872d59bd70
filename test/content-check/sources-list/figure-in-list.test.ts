import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { figureInList } from '#src/content-check/sources-list/figure-in-list.ts';

const list = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../fixtures/price-lists/${name}`, import.meta.url), 'utf8'));
const perToken = list('per-token.json');
const perProvider = list('per-provider.json');
const instances = list('instances.json');

const value = (data: unknown, ...at: string[]) => {
  const found = figureInList(data, at);
  return 'value' in found ? found.value.toFixed() : found.missing;
};

describe('a figure is found', () => {
  test('by keys that hold dots and slashes, every digit of a number in scientific notation', () => {
    expect(value(perToken, 'pitcher/lemonade-1.5', 'input_cost_per_token')).toBe('0.00000055');
    expect(value(perToken, 'pitcher/lemonade-1.5', 'cache_read_input_token_cost')).toBe('0.000000028');
  });

  test('in a list of things by what each is called, and as text', () => {
    expect(value(perProvider, 'id=stand', 'models', 'id=cup', 'prices', 'output_mtok')).toBe('10');
    expect(value(instances, 'instance_type=p5.48xlarge', 'pricing', 'us-east-1', 'linux', 'ondemand')).toBe('55.04');
  });

  test('in a list by its place, from either end', () => {
    const jug = ['id=stand', 'models', 'id=jug', 'prices'];
    expect(value(perProvider, ...jug, '0', 'prices', 'input_mtok')).toBe('10');
    expect(value(perProvider, ...jug, '-1', 'prices', 'input_mtok')).toBe('2');
  });
});

describe('a way that ends early says where', () => {
  test('with the nearest key or thing', () => {
    expect(value(perToken, 'pitcher/lemonade-1.6', 'input_cost_per_token')).toBe(
      'the list has no pitcher/lemonade-1.6: did you mean pitcher/lemonade-1.5?',
    );
    expect(value(perProvider, 'id=stand', 'models', 'id=cups', 'prices')).toBe(
      'id=stand > models has no id=cups: did you mean id=cup?',
    );
  });

  test('at what is no number, with what is there', () => {
    expect(value(perProvider, 'id=stand', 'models', 'id=cup-1.5', 'prices', 'input_mtok')).toBe(
      'id=stand > models > id=cup-1.5 > prices > input_mtok is no number: {"base":3,"tiers":[{"start":200000,"price":6}]}',
    );
    expect(value(perToken, 'sample_spec', 'mode')).toContain('is no number: "one of: chat, embedding"');
  });

  test('at a step beyond a number, and in what is no list at all', () => {
    expect(value(perProvider, 'id=stand', 'models', 'id=cup', 'prices', 'input_mtok', 'base')).toContain('has no base');
    expect(value(null, 'a')).toContain('the list has no a');
  });
});
