/** Who may import what: DESIGN's table, as data. Files belong to the first layer whose `files` they begin with. */
export interface Layer {
  /** Paths from the root that a file of this layer begins with. */
  files: string[];
  /** Paths from the root that it may import. Its own `files` are always allowed, unless `apart`. */
  may: string[];
  /** Packages by name; "node:" stands for all of Node's own. */
  packages?: string[];
  /** Paths it may import types from, which load no code. */
  mayTypes?: string[];
  /** Its files do not import one another. */
  apart?: boolean;
}

const DECIMAL = ['src/model/decimal.ts', 'src/model/to-float.ts'];
const FORMULA = [...DECIMAL, 'src/model/formula/'];
const ECONOMICS = [...FORMULA, 'src/model/economics/'];
const CASE = ['src/model/case'];
const MODEL = ['src/model/'];
const CHARTS = ['components/charts/'];

export const LAYERS: readonly Layer[] = [
  { files: ['src/model/decimal.ts'], may: [], packages: ['decimal.js'] },
  { files: ['src/model/to-float.ts'], may: DECIMAL },
  { files: ['src/model/formula/'], may: DECIMAL, packages: ['jsep'] },
  { files: ['src/model/economics/'], may: FORMULA },
  { files: ['src/model/spreadsheet/'], may: FORMULA, packages: ['fflate'] },
  { files: ['src/model/uncertainty/'], may: ECONOMICS },
  { files: [...CASE, 'src/model/sentence-source.ts'], may: [...ECONOMICS, 'src/model/uncertainty/'] },
  { files: ['src/model/argument/'], may: [...ECONOMICS, 'src/model/uncertainty/', ...CASE] },
  {
    files: ['src/schema/'],
    may: [
      'src/model/economics/words.ts',
      'src/model/economics/lens-terms.ts',
      'src/model/argument/words.ts',
      ...FORMULA,
      ...CASE,
    ],
    mayTypes: MODEL,
    packages: ['astro/zod'],
  },
  { files: ['src/content-check/'], may: ['src/schema/', ...MODEL], packages: ['yaml', 'astro', 'harper.js', 'node:'] },
  { files: ['src/view-state/'], may: MODEL, mayTypes: ['src/boot.ts'], packages: ['@preact/signals-core'] },
  {
    files: CHARTS,
    may: ['src/model/economics/words.ts'],
    mayTypes: ['src/view-state/rows.ts'],
    packages: ['@observablehq/plot', 'preact'],
  },
  { files: ['components/controls/'], may: [], mayTypes: ['src/model/economics/words.ts'], packages: ['preact'] },
  {
    files: ['components/widgets/'],
    apart: true,
    may: ['components/controls/', ...CHARTS, 'src/view-state/', ...MODEL],
    packages: ['preact', '@preact/signals-core'],
  },
  {
    files: ['components/prose/', 'components/layout/', 'components/cards/'],
    may: [
      'src/content.ts',
      'src/schema/',
      'components/widgets/',
      ...CHARTS,
      'src/view-state/',
      'src/styles/',
      'src/boot.ts',
      ...MODEL,
    ],
    packages: ['astro', 'astro:content', 'node:'],
  },
  {
    files: ['src/content.config.ts'],
    may: ['src/schema/', 'src/content-check/'],
    packages: ['astro', 'astro:content'],
  },
  {
    files: ['src/content.ts', 'src/essay-needs.ts', 'src/front-order.ts', 'src/source-uses.ts'],
    may: ['src/schema/', 'src/content-check/', 'src/view-state/', ...MODEL],
    packages: ['astro:content'],
  },
  {
    files: ['src/pages/'],
    apart: true,
    may: ['src/content.ts', 'src/schema/', 'src/view-state/', 'src/styles/', 'components/', ...MODEL],
    packages: ['astro', 'astro:content'],
  },
  { files: ['src/styles/fonts/'], may: [] },
  { files: ['src/build/'], may: [], packages: ['node:', 'astro'] },
  { files: ['src/serve/'], may: [], packages: ['node:'] },
  { files: ['src/boot.ts'], may: [] },
  { files: ['src/embed.ts'], may: ['src/view-state/embed/height-message.ts'] },
  { files: ['src/env.d.ts'], may: [], mayTypes: ['src/'] },
];

/** What reality needs beyond the table, each with why. An allowance nobody uses fails the test. */
export interface Allowance {
  from: string;
  to: string;
  because: string;
}

export const ALLOWANCES: readonly Allowance[] = [
  {
    from: 'src/view-state/use-',
    to: 'preact',
    because: 'the hooks by which islands go live in a layout effect, and lenses after it',
  },
  {
    from: 'components/widgets/',
    to: 'components/widgets/Cell.tsx',
    because: 'how a live figure is marked up, once; it is no island',
  },
  { from: 'components/widgets/every-page.ts', to: 'components/widgets', because: 'a list of islands, and no island' },
  { from: 'components/widgets/case-page.ts', to: 'components/widgets', because: 'a list of islands, and no island' },
  {
    from: 'components/widgets/Control.tsx',
    to: 'components/widgets/live-sweep.ts',
    because: 'a lazy part of that control, and no island',
  },
  {
    from: 'components/widgets/live-sweep.ts',
    to: 'components/widgets/SweepView.tsx',
    because: 'the sparkline under a slider, a part of that control and no island',
  },
  {
    from: 'components/widgets/Difference.tsx',
    to: 'components/widgets/live-difference.ts',
    because: 'a lazy part of that view, and no island',
  },
  {
    from: 'components/widgets/live-difference.ts',
    to: 'components/widgets/DifferenceView.tsx',
    because: 'the view, a part of that widget and no island',
  },
  {
    from: 'components/widgets/LensCurve.tsx',
    to: 'components/widgets/live-curve.ts',
    because: 'a lazy part of that picture, and no island',
  },
  {
    from: 'components/widgets/TimePath.tsx',
    to: 'components/widgets/live-path.ts',
    because: 'a lazy part of that picture, and no island',
  },
  {
    from: 'components/widgets/live-path.ts',
    to: 'components/widgets/PathView.tsx',
    because: 'the picture, a part of that widget and no island',
  },
  {
    from: 'components/widgets/Uncertainty.tsx',
    to: 'components/widgets/live-uncertainty.ts',
    because: 'a lazy part of that view, and no island',
  },
  {
    from: 'components/widgets/live-uncertainty.ts',
    to: 'components/widgets/UncertaintyView.tsx',
    because: 'the view, a part of that widget and no island',
  },
  {
    from: 'components/widgets/Vintages.tsx',
    to: 'components/widgets/live-vintages.ts',
    because: 'a lazy part of that view, and no island',
  },
  {
    from: 'components/widgets/live-vintages.ts',
    to: 'components/widgets/VintagesView.tsx',
    because: 'the view, a part of that widget and no island',
  },
  {
    from: 'components/widgets/VolumeChart.tsx',
    to: 'components/widgets/live-volume.ts',
    because: 'a lazy part of that chart, and no island',
  },
  {
    from: 'src/pages/[...moved].astro',
    to: 'content/moved.json',
    because: 'a list of addresses and no collection: it is written once, and read by the page that stands at each',
  },
  {
    from: 'src/pages/method/reproductions.astro',
    to: 'test/model/published.ts',
    because: 'the page shows the rows that the test holds, and they are written once',
  },
  {
    from: 'components/charts/VolumeChart.astro',
    to: 'linkedom',
    because: 'Plot draws at build into a document that linkedom stands in for',
  },
  {
    from: 'components/cards/card-fonts.ts',
    to: 'subset-font',
    because: 'the renderer of cards wants single weights as TrueType, cut at build',
  },
  {
    from: 'components/cards/card-png.ts',
    to: '@resvg/resvg-js',
    because: 'cards are drawn as SVG and sent as PNG, which is what those who show links take',
  },
  {
    from: 'components/cards/card-svg.tsx',
    to: 'preact-render-to-string',
    because: 'a card is the page’s own drawing, in a picture that is no page',
  },
  { from: 'components/cards/block.ts', to: 'preact', because: 'the type of what a block draws' },
  {
    from: 'components/layout/boot-script.ts',
    to: 'esbuild',
    because: 'the head script is minified at build and hashed into the policy',
  },
  {
    from: 'components/layout/embed-script.ts',
    to: 'esbuild',
    because: 'the script for pages of other sites is one file and has a fixed name',
  },
  {
    from: 'components/layout/embed-script.ts',
    to: 'astro:config',
    because: 'it says where the sources are, which a built module cannot tell',
  },
];
