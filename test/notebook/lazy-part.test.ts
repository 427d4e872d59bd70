import { describe, expect, test, vi } from 'vitest';
import { inOrder, lazyPart } from '#notebook/lazy-part.ts';
import { thisPage } from '#notebook/page.ts';

/** A part that comes, or fails to, when the test says so. */
function held(name: string, onFailure?: () => void) {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let loads = 0;
  const part = lazyPart(() => {
    loads += 1;
    return promise;
  }, onFailure);
  return { part, arrive: () => resolve(name), fail: () => reject(new Error(name)), loads: () => loads };
}

describe('a lazy part', () => {
  test('is loaded once, and not before somebody asks', async () => {
    const { part, arrive, loads } = held('chart');
    expect(loads()).toBe(0);
    const asked = [part.ask(), part.ask()];
    expect(part.loaded.value).toBeUndefined();
    arrive();
    expect(await Promise.all(asked)).toEqual(['chart', 'chart']);
    expect(part.loaded.value).toBe('chart');
    expect(loads()).toBe(1);
  });

  test('that cannot be loaded is undefined, and the reader is told once', async () => {
    vi.stubEnv('SSR', false);
    vi.stubGlobal('document', { getElementById: () => null });
    const [first, second] = [held('a'), held('b')];
    const asked = [first.part.ask(), second.part.ask()];
    first.fail();
    second.fail();
    expect(await Promise.all(asked)).toEqual([undefined, undefined]);
    expect(thisPage().notices.list.value.map(({ key }) => key)).toEqual(['part']);
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
  });

  test('that could not be loaded is asked for again by the next who needs it', async () => {
    let loads = 0;
    const part = lazyPart(
      () => (loads++ === 0 ? Promise.reject(new Error('no network')) : Promise.resolve('chart')),
      () => {},
    );
    expect(await part.ask()).toBeUndefined();
    expect(await part.ask()).toBe('chart');
  });

  test('that arrives empty has not come', async () => {
    const said: string[] = [];
    const part = lazyPart(
      () => Promise.resolve(undefined),
      () => said.push('empty'),
    );
    expect([await part.ask(), said]).toEqual([undefined, ['empty']]);
  });

  test('is not asked for without a network, which would keep it from ever coming in some browsers', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const { part, arrive, loads } = held('a', () => {});
    expect([await part.ask(), loads()]).toEqual([undefined, 0]);
    vi.stubGlobal('navigator', { onLine: true });
    arrive();
    expect([await part.ask(), loads()]).toEqual(['a', 1]);
    vi.unstubAllGlobals();
  });

  test('may say for itself what it means that it cannot be loaded', async () => {
    const said: string[] = [];
    const { part, fail } = held('a', () => said.push('no chart'));
    fail();
    await part.ask();
    expect(said).toEqual(['no chart']);
  });
});

describe('what a reader does', () => {
  test('is done at once when its part is there', async () => {
    const { part, arrive } = held('engine');
    arrive();
    await part.ask();
    const done: string[] = [];
    inOrder()(part, (engine) => done.push(engine));
    expect(done).toEqual(['engine']);
  });

  test('is done in the order they did it, whichever part comes first', async () => {
    const [engine, typing] = [held('engine'), held('typing')];
    const done: string[] = [];
    const when = inOrder();
    when(typing.part, (part) => done.push(`${part} 1`));
    when(engine.part, (part) => done.push(`${part} 2`));
    engine.arrive();
    await engine.part.ask();
    when(engine.part, (part) => done.push(`${part} 3`));
    expect(done).toEqual([]);
    typing.arrive();
    await new Promise((resolve) => setImmediate(resolve));
    expect(done).toEqual(['typing 1', 'engine 2', 'engine 3']);
    when(engine.part, (part) => done.push(`${part} 4`));
    expect(done.at(-1)).toBe('engine 4');
  });

  test('goes on when a part it does not take fails', async () => {
    const [engine, typing] = [held('engine'), held('typing', () => {})];
    const done: string[] = [];
    const when = inOrder();
    when(typing.part, (part) => done.push(part));
    when(engine.part, (part) => done.push(part));
    engine.arrive();
    typing.fail();
    await new Promise((resolve) => setImmediate(resolve));
    expect(done).toEqual(['engine']);
  });
});
