import { expect, test } from 'vitest';
import { inlineRuntime } from '#src/build/script-parts.ts';

const RUNTIME =
  'var e=Object.defineProperty,t=(t,n)=>{let r={};for(var i in t)e(r,i,{get:t[i],enumerable:!0});return n||e(r,Symbol.toStringTag,{value:`Module`}),r};export{t};';
const bundleWith = (runtime: string): Record<string, { name: string; code: string }> => ({
  '_astro/rolldown-runtime.abc.js': { name: 'rolldown-runtime', code: runtime },
  '_astro/engine.js': {
    name: 'engine',
    code: 'import{t as z}from"./rolldown-runtime.abc.js";import{a as y}from"./page.js";var all=z({one:()=>2});',
  },
});

/** What the engine of a bundle gathers, once it is run. */
const gathered = (bundle: Record<string, { code: string }>): unknown =>
  new Function(`${(bundle['_astro/engine.js']?.code ?? '').replace(/import\{[^;]*;/, '')}return {...all}`)();

test.each([
  ['as it is made today', RUNTIME],
  ['made another way', RUNTIME.replaceAll('let r', 'const r')],
  ['that does something else', 'var t=e=>({one:e.one()});export{t};'],
])('a runtime %s is written into what uses it, and is no file', (_, runtime) => {
  const bundle = bundleWith(runtime);
  inlineRuntime(bundle);
  expect(Object.keys(bundle)).toEqual(['_astro/engine.js']);
  expect(gathered(bundle)).toEqual({ one: 2 });
  expect(bundle['_astro/engine.js']?.code).toContain('import{a as y}from"./page.js"');
});

test('a runtime that exports more than one thing stays a file', () => {
  const bundle = bundleWith('var t=1,n=2;export{t,n};');
  inlineRuntime(bundle);
  expect(Object.keys(bundle)).toHaveLength(2);
});
