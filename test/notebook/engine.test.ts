import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { askForEngine, bringEngine, engine, engineFailure, whenEngine, type Engine } from '#notebook/engine.ts';

const there = engine.value;
beforeAll(() => void (engine.value = undefined));
afterAll(() => {
  engine.value = there;
  engineFailure.value = '';
  vi.unstubAllGlobals();
});

test('an engine that fails, is not there, or arrives empty has failed, and is brought by the next who asks once it can be', async () => {
  const real = { snapshotOf: () => undefined } as unknown as Engine;
  let bring = (): Promise<{ engine: Engine }> => Promise.reject(new Error('no network'));
  let binds = (_: unknown) => {};
  let loads = 0;
  let ready = false;
  void whenEngine().then(() => (ready = true));
  // Asked for before anybody can bring it.
  const early = askForEngine();
  bringEngine(
    () => {
      loads += 1;
      return bring();
    },
    (loaded) => binds(loaded),
  );
  expect([await early, loads, engine.value]).toEqual([undefined, 1, undefined]);
  expect(engineFailure.value).toMatch(/could not be loaded/);

  bring = () => Promise.resolve({} as { engine: Engine });
  expect([await askForEngine(), loads, engine.value]).toEqual([undefined, 2, undefined]);

  vi.stubGlobal('navigator', { onLine: false });
  expect([await askForEngine(), loads]).toEqual([undefined, 2]);
  vi.stubGlobal('navigator', { onLine: true });

  bring = () => Promise.resolve({ engine: real });
  binds = () => {
    throw new TypeError('list.toSorted is not a function');
  };
  expect(await askForEngine()).toBeUndefined();
  expect(engineFailure.value).not.toBe('');

  binds = () => {};
  const both = [askForEngine(), askForEngine()];
  expect(await Promise.all(both)).toEqual([real, real]);
  expect([loads, engine.value, engineFailure.value, ready]).toEqual([4, real, '', true]);
  await askForEngine();
  expect(loads).toBe(4);
});
