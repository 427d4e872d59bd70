import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BEHAVIORS } from '#model/economics/words.ts';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** The hex color of a token of src/styles/tokens.css in a theme. @throws Error when there is none */
function color(token: string, theme: Theme): string {
  const written = new RegExp(`--${token}: (?:light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)|(#[0-9a-f]{6}));`).exec(
    css,
  );
  const hex = written?.[3] ?? written?.[theme === 'light' ? 1 : 2];
  if (hex === undefined) throw new Error(`tokens.css has no color --${token}`);
  return hex;
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

const GROUNDS = ['paper', 'tint', 'field'];
const BEHAVIOR_TEXTS = BEHAVIORS.map((behavior) => `behavior-${behavior}-text`);
const TEXTS = ['ink', 'muted', 'margin-text', 'loss-text', ...BEHAVIOR_TEXTS];

/** Letters on fills, and words on an inked ground. */
const ON_FILLS: [text: string, fill: string][] = [
  ['on-behavior-unit', 'behavior-unit'],
  ...BEHAVIORS.filter((behavior) => behavior !== 'unit').map((behavior): [string, string] => [
    'on-behavior',
    `behavior-${behavior}`,
  ]),
  ['on-behavior', 'margin'],
  ['paper', 'ink'],
];

const bar = readFileSync(new URL('../../components/instruments/unit-bar/style.css', import.meta.url), 'utf8');
const [, edged = ''] = /\.counted:is\(([^)]*)\) \.segment-body \{\s*stroke: var\(--edge\);/.exec(bar) ?? [];
/** Whether a counted line of this color is drawn with an edge. */
const hasEdge = (fill: string) => edged.split(', ').includes(`.${fill}`);
/** What a line that is left out is outlined with; margins are never left out. */
function ghostEdge(fill: string): string {
  if (!fill.startsWith('behavior-')) return fill;
  const edge = new RegExp(`\\.${fill} \\{\\s*--edge: var\\(--([\\w-]+)`).exec(bar)?.[1];
  if (!edge || !/\.ghost \.segment-body \{[^}]*stroke: var\(--edge\)/.test(bar)) throw new Error(`${fill} has no edge`);
  return edge;
}

describe.each(THEMES)('in the %s theme', (theme) => {
  it.each(TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)))(
    '%s on %s is at least 4.5:1',
    (text, ground) => {
      expect(contrast(color(text, theme), color(ground, theme))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(ON_FILLS)('%s on %s is at least 4.5:1', (text, fill) => {
    expect(contrast(color(text, theme), color(fill, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(GROUNDS)('the edge of a control on %s is at least 3:1', (ground) => {
    expect(contrast(color('edge-of-control', theme), color(ground, theme))).toBeGreaterThanOrEqual(3);
  });

  it.each([...BEHAVIORS.map((behavior) => `behavior-${behavior}`), 'margin', 'loss'])(
    '%s is at least 3:1 on paper, or has an edge that is',
    (fill) => {
      const isSeen = (mark: string) => contrast(color(mark, theme), color('paper', theme)) >= 3;
      // A fill with an edge is drawn with it wherever it is drawn.
      expect(isSeen(hasEdge(fill) ? `${fill}-text` : fill)).toBe(true);
      expect(isSeen(ghostEdge(fill))).toBe(true);
    },
  );
});

it('knows the contrast of black on white', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
});
