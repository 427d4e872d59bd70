/** What a drag costs: a real pointer over a slider on a slowed processor, the browser's own counters, and how often it drew. */
import type { Browser } from 'playwright-core';

export interface DragCost {
  /** Pointer moves that the slider answered. */
  inputs: number;
  /** Main-thread milliseconds for each input: all tasks, and of these script, layout and style. */
  task: number;
  script: number;
  layout: number;
  style: number;
  /** Milliseconds between frames: the median, and what 98 in 100 stay under. */
  frame_p50: number;
  frame_p98: number;
  /** Tasks of 50 ms and more. */
  long_tasks: number;
}

export interface DragOptions {
  url: string;
  /** The slider; the page's first one that is on screen where none is named. */
  slider?: string;
  /** Pressed first: a number of prose that opens its control. */
  opener?: string;
  throttle?: number;
}

const WARM_UP_MOVES = 60;
const MOVES = 180;
const MS_BETWEEN_MOVES = 16;

export async function dragCost(
  browser: Browser,
  { url, slider = 'input[type=range]', opener, throttle = 4 }: DragOptions,
): Promise<DragCost> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    await page.goto(url);
    if (opener) await page.locator(opener).first().click();
    const control = page.locator(slider).first();
    await control.scrollIntoViewIfNeeded();
    await page.waitForTimeout(2500);
    await page.evaluate(() => {
      const seen = { frames: [] as number[], inputs: 0, long: 0 };
      let last = performance.now();
      const frame = (now: number) => {
        seen.frames.push(now - last);
        last = now;
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
      addEventListener('input', () => (seen.inputs += 1), true);
      new PerformanceObserver((list) => (seen.long += list.getEntries().length)).observe({ type: 'longtask' });
      Object.assign(window, { seen });
    });
    const metrics = async () =>
      Object.fromEntries((await cdp.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]));
    const box = await control.boundingBox();
    if (box === null) throw new Error(`${url} has no slider on screen`);
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width * 0.3, y);
    await page.mouse.down();
    const sweep = async (moves: number) => {
      for (let move = 0; move < moves; move += 1) {
        await page.mouse.move(box.x + box.width * (0.5 + 0.45 * Math.sin(move / 20)), y);
        await new Promise((resolve) => setTimeout(resolve, MS_BETWEEN_MOVES));
      }
    };
    await sweep(WARM_UP_MOVES);
    await page.evaluate(() => Object.assign(Reflect.get(window, 'seen'), { frames: [], inputs: 0, long: 0 }));
    const before = await metrics();
    await sweep(MOVES);
    const after = await metrics();
    const seen = await page.evaluate(
      () => Reflect.get(window, 'seen') as { frames: number[]; inputs: number; long: number },
    );
    await page.mouse.up();
    const frames = seen.frames.toSorted((a, b) => a - b);
    const share = (of: number) => frames[Math.min(frames.length - 1, Math.floor(frames.length * of))] ?? NaN;
    const perInput = (name: string) =>
      (((after[name] ?? NaN) - (before[name] ?? NaN)) * 1000) / Math.max(1, seen.inputs);
    return {
      inputs: seen.inputs,
      task: perInput('TaskDuration'),
      script: perInput('ScriptDuration'),
      layout: perInput('LayoutDuration'),
      style: perInput('RecalcStyleDuration'),
      frame_p50: share(0.5),
      frame_p98: share(0.98),
      long_tasks: seen.long,
    };
  } finally {
    await page.close();
  }
}
