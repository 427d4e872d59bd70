import { expect, test } from 'vitest';
import { checkDecisions } from '../../src/content-check/decisions.ts';
import { contentFolder } from '../../src/content-check/folder.ts';

const GOOD =
  'order: 1\nwho: A seller\ndecides: One more?\ncount: next-unit\nfigures: [contribution]\nbecause: It can be kept.\nconfused:\n' +
  '  - { count: everything, figure: margin, why: It counts more. }\n'.repeat(3) +
  'misuse: It says no more.\n';
const checked = (path: string, text: string) =>
  checkDecisions({ ...contentFolder('content'), files: () => [path], text: () => text });

test('the decisions that are there have no problem', () => {
  expect(checkDecisions(contentFolder('content'))).toEqual([]);
  expect(contentFolder('content').files('decisions').length).toBeGreaterThan(0);
});

test('a decision that counts or asks for what there is not is told the nearest name, with its line', () => {
  expect(checked('one-more.yaml', GOOD.replace('next-unit', 'next-units'))).toMatchObject([
    { file: 'content/decisions/one-more.yaml', line: 4, message: expect.stringContaining('next-unit') as string },
  ]);
  expect(checked('one-more.yaml', GOOD.replace('contribution]', 'contributions]'))).toMatchObject([
    { line: 5, message: expect.stringContaining('contribution') as string },
  ]);
});

test('a figure stands beside three that it is confused with, and each of them is one', () => {
  expect(checked('one-more.yaml', GOOD.replace(/ {2}- .*\n/, ''))).toMatchObject([
    { message: expect.stringContaining('write three') as string },
  ]);
  expect(checked('one-more.yaml', GOOD.replace('figure: margin,', 'figure: margins,'))).toMatchObject([
    { line: 8, message: expect.stringContaining('margin') as string },
  ]);
});

test('a decision is a file named for its id', () => {
  expect(checked('One more.yaml', GOOD)).toHaveLength(1);
});
