/** Who may import what: the rooms of the house, as data, from the ground up. Files belong to the first room whose `files` they match. */
export interface Layer {
  /** Paths from the root that a file of this room begins with. */
  files: string[];
  /** Where only files of one kind are meant: the half of a folder that runs at build is `.astro`. */
  ending?: string;
  /** Paths from the root that it may import. Its own `files` are always allowed, unless they are `apart`. */
  may: string[];
  /** Packages by name; "node:" stands for all of Node's own. */
  packages?: string[];
  /** Paths it may import types from, which load no code. */
  mayTypes?: string[];
  /** What in it does not import one another: its files, or its folders (what stands beside the folders is for all of them). */
  apart?: 'files' | 'folders';
  /** Whether it may touch `document`, `window` and `navigator`. */
  dom?: boolean;
}

const src = (...rooms: string[]) => rooms.map((room) => `src/${room}/`);
const components = (...folders: string[]) => folders.map((folder) => `components/${folder}/`);

const DECIMAL = ['src/model/decimal.ts', 'src/model/to-float.ts'];
const FORMULA = [...DECIMAL, 'src/model/formula/'];
const ECONOMICS = [...FORMULA, 'src/model/economics/'];
const CASE = ['src/model/case'];
const MODEL = src('model');
/** What follows from a state, as words and rows. */
const SHOWN = [...MODEL, ...src('numbers', 'wording', 'rows', 'state')];
/** What a page takes from the content, and the wording of it. */
const AT_BUILD = [...SHOWN, ...src('schema', 'link', 'export', 'notebook', 'site')];

export const LAYERS: readonly Layer[] = [
  { files: ['src/model/decimal.ts'], may: [], packages: ['decimal.js'] },
  { files: ['src/model/to-float.ts'], may: DECIMAL },
  { files: src('model/formula'), may: DECIMAL, packages: ['jsep'] },
  { files: src('model/economics'), may: FORMULA },
  { files: src('model/spreadsheet'), may: FORMULA, packages: ['fflate'] },
  { files: src('model/uncertainty'), may: ECONOMICS },
  { files: [...CASE, 'src/model/sentence-source.ts'], may: [...ECONOMICS, ...src('model/uncertainty')] },
  { files: src('model/argument'), may: [...ECONOMICS, ...src('model/uncertainty'), ...CASE] },
  {
    files: src('schema'),
    // No id may be a word that links are followed by.
    may: [...FORMULA, ...src('model/economics', 'model/argument'), ...CASE, 'src/link/tracking.ts'],
    packages: ['astro/zod'],
  },
  {
    files: src('content-check'),
    // How an address ends, and how cells are written in words, is one thing for who checks it and who shows it.
    may: [
      ...['place-ids', 'labelled-cells', 'words-with-cells', 'live-claim'].map((name) => `src/wording/${name}.ts`),
      // What is released is what a link names.
      ...['src/state/edition.ts', 'src/state/start.ts'],
      ...src('schema'),
      ...MODEL,
    ],
    packages: ['yaml', 'satteri', 'astro', 'harper.js', 'node:'],
  },
  { files: src('numbers'), may: ECONOMICS },
  { files: src('wording'), may: [...MODEL, ...src('numbers')] },
  { files: src('rows'), may: [...MODEL, ...src('numbers', 'wording')] },
  { files: src('state'), may: [...ECONOMICS, ...src('numbers')], mayTypes: src('wording') },
  { files: src('link'), may: [...MODEL, ...src('numbers', 'wording', 'state')] },
  { files: src('export'), may: [...MODEL, ...src('numbers', 'wording', 'state', 'link')] },
  {
    files: src('notebook'),
    may: [...ECONOMICS, ...src('numbers', 'wording', 'state', 'link')],
    mayTypes: MODEL,
    packages: ['@preact/signals-core', 'preact'],
  },
  {
    files: src('page'),
    may: [...MODEL, ...src('numbers', 'wording', 'state', 'link', 'export', 'notebook')],
    packages: ['@preact/signals-core'],
    dom: true,
  },
  { files: ['src/client-directives.d.ts'], may: [], packages: ['astro'] },
  { files: ['src/content.config.ts'], may: src('schema', 'content-check'), packages: ['astro', 'astro:content'] },
  {
    files: src('site'),
    may: [...SHOWN, ...src('schema', 'content-check', 'link', 'export')],
    packages: ['astro:content'],
  },
  // Words and marks that move are written by their elements, as the page's script writes a figure.
  {
    files: components('controls'),
    may: ['src/model/economics/words.ts', 'src/wording/share-words.ts', 'src/page/write.ts'],
    packages: ['preact'],
  },
  {
    files: components('drawing'),
    may: ['src/page/write.ts', ...components('controls')],
    mayTypes: src('rows'),
    packages: ['preact'],
  },
  {
    files: components('figures'),
    // A figure is written by the page's script; an island that draws one anew writes it the same way.
    may: [...SHOWN, 'src/page/write-cell.ts', ...src('schema', 'site'), ...components('controls')],
    mayTypes: src('page'),
    packages: ['preact'],
  },
  { files: components('sources'), may: [...SHOWN, ...src('site'), ...components('controls')] },
  {
    files: components('instruments'),
    ending: '.astro',
    apart: 'folders',
    may: [...AT_BUILD, ...components('controls', 'drawing', 'figures', 'notebook')],
    packages: ['astro', 'preact'],
  },
  {
    files: components('instruments'),
    apart: 'folders',
    may: [...SHOWN, 'src/page/write.ts', ...src('link', 'notebook'), ...components('controls', 'drawing', 'figures')],
    packages: ['preact', '@preact/signals-core', '@observablehq/plot', 'astro'],
    dom: true,
  },
  {
    files: components('plates'),
    ending: '.astro',
    apart: 'folders',
    may: [...AT_BUILD, ...components('controls', 'drawing', 'figures', 'notebook')],
    packages: ['astro', 'preact', 'node:'],
  },
  {
    files: components('plates'),
    apart: 'folders',
    may: [...SHOWN, ...src('notebook'), ...components('controls', 'drawing', 'figures')],
    packages: ['preact'],
  },
  {
    files: components('notebook'),
    may: [...AT_BUILD, ...components('controls', 'drawing', 'figures', 'sources', 'instruments', 'plates')],
    packages: ['preact', '@preact/signals-core', 'astro'],
    dom: true,
  },
  {
    files: components('cards'),
    may: [...AT_BUILD, ...src('styles'), ...components('drawing', 'instruments')],
    packages: ['node:'],
  },
  {
    files: components('shell'),
    may: [...src('page', 'styles', 'wording'), ...components('cards', 'figures', 'arguments', 'notebook')],
    packages: ['node:'],
  },
  {
    files: components('essays'),
    may: [
      ...AT_BUILD,
      'src/content-check/mdx/',
      ...components('controls', 'figures', 'notebook', 'instruments', 'plates'),
    ],
    packages: ['astro'],
  },
  {
    files: components('arguments'),
    may: [...AT_BUILD, ...components('figures')],
    mayTypes: src('page'),
    packages: ['preact'],
  },
  {
    files: components('embeds'),
    may: [
      ...AT_BUILD,
      ...src('page', 'styles'),
      ...components('controls', 'cards', 'figures', 'notebook', 'instruments', 'arguments', 'shell'),
    ],
    packages: ['node:'],
  },
  {
    files: components('cases'),
    may: [
      ...AT_BUILD,
      ...src('page', 'styles'),
      ...components('controls', 'figures', 'sources', 'notebook', 'instruments', 'cards', 'embeds', 'shell'),
    ],
    packages: ['preact'],
    dom: true,
  },
  {
    files: src('pages'),
    apart: 'files',
    may: [...AT_BUILD, ...src('page', 'styles'), 'components/'],
    packages: ['astro', 'astro:content'],
  },
  { files: src('styles/fonts'), may: [] },
  { files: src('styles'), may: [] },
  { files: src('build'), may: [], packages: ['node:', 'astro', 'satteri'] },
  { files: src('serve'), may: [], packages: ['node:'] },
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
    from: 'src/content-check/editor-schemas/',
    to: 'typescript',
    because: 'a command for authors reads the docstrings of the schemas; no build loads it',
  },
  {
    from: 'src/pages/[...moved].astro',
    to: 'content/moved.json',
    because: 'a list of addresses and no collection: it is written once, and read by the page that stands at each',
  },
  {
    from: 'components/instruments/volume/Picture.astro',
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
    from: 'components/shell/boot-script.ts',
    to: 'esbuild',
    because: 'the head script is minified at build and hashed into the policy',
  },
  {
    from: 'components/embeds/embed-script.ts',
    to: 'esbuild',
    because: 'the script for pages of other sites is one file and has a fixed name',
  },
  {
    from: 'components/embeds/embed-script.ts',
    to: 'astro:config',
    because: 'it says where the sources are, which a built module cannot tell',
  },
];

/** Files outside a room with `dom` that touch the browser's own objects, each with why. */
export const DOM_ALLOWANCES: Readonly<Record<string, string>> = {
  'src/notebook/page-data.ts':
    'an island may be the first to ask for the page’s data block, before the page script runs',
  'src/notebook/unless-offline.ts': 'whatever is loaded later asks first whether there is a network',
};
