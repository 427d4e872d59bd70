/**
 * Which modules are sent in one file. Left to itself a bundler makes a file for every set of modules that the same files share: forty
 * small ones here, which weigh a fifth more than eight, since brotli finds repeats only within a file, and of which the engine's would
 * arrive one after another. So what is always needed together is sent together. Each part takes what its modules import, but for what a
 * part above it has; a module that is in none (Plot, how a typed number is read) keeps a file of its own.
 */
const PARTS: Record<string, RegExp> = {
  /** Every page. */
  page: /\/src\/view-state\/(page\/main|seed)\.ts$/,
  /** Every page with a notebook. */
  islands: /\/components\/widgets\/every-page\.ts$/,
  /** Further down a case's page. */
  case: /\/components\/widgets\/case-page\.ts$/,
  /** With the first change, or for a link that carries one. */
  engine: /\/src\/view-state\/engine\.ts$/,
  /** What only a changed page needs. */
  changed: /\/src\/view-state\/page\/after-change\.ts$/,
  /** What stands under a slider, with the first change. Before the parts below, which draw with the same helper: it would bring them all. */
  sweep: /\/components\/widgets\/live-sweep\.ts$/,
  /** The working, once it is looked at after a change. */
  working: /\/src\/view-state\/working\.ts$/,
  /** What a claim comes to, with the first change on a page that has one. */
  claims: /\/src\/view-state\/claims\.ts$/,
  /** Behind every link to a part of the page. */
  share: /\/src\/view-state\/page\/link-menu\.ts$/,
  /** With the first change once a volume chart is in view. */
  volume: /\/components\/widgets\/live-volume\.ts$/,
  /** The same of a path month by month. */
  path: /\/components\/widgets\/live-path\.ts$/,
  /** How sure a margin is, with the first change once that is in view. */
  uncertainty: /\/components\/widgets\/live-uncertainty\.ts$/,
  /** What lies between two states, once one of them is moved. */
  difference: /\/components\/widgets\/live-difference\.ts$/,
  /** Of flat fees and of a market. */
  curve: /\/components\/widgets\/live-curve\.ts$/,
  /** And of generations. */
  vintages: /\/components\/widgets\/live-vintages\.ts$/,
  /** For a link that carries state, and for a file that does. */
  links: /\/src\/view-state\/link-reading\.ts$/,
  /** Once a reader takes a changed state along, or brings one back. */
  downloads: /\/src\/view-state\/page\/live-downloads\.ts$/,
  /** For a link, or a file, that was made with an older revision. */
  revisions: /\/src\/view-state\/page\/older-revision\.ts$/,
};

export const scriptParts = Object.entries(PARTS).map(([name, test], place, { length }) => ({
  name,
  test,
  priority: length - place,
}));

/** A lazy part imports nothing that is not there or asked for, so there is nothing to load ahead of it, and no helper to send that would. */
export const noPreloading = {
  name: 'no-preloading',
  enforce: 'pre' as const,
  configEnvironment: (name: string) => (name === 'client' ? { build: { modulePreload: false as const } } : undefined),
  load: (id: string) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
  generateBundle: (_: unknown, bundle: Bundle) => inlineRuntime(bundle),
};

type Bundle = Record<string, { name?: string; code?: string }>;

/**
 * The bundler's own runtime, 150 bytes, is the one thing that the engine imports and nothing has brought yet: as a file it would be one
 * more round trip before a link is read. It is written into the parts that use it. Where it looks otherwise than here, it stays a file.
 */
function inlineRuntime(bundle: Bundle): void {
  const [file, runtime] = Object.entries(bundle).find(([, { name }]) => name === 'rolldown-runtime') ?? [];
  const [, code, exported] = /^([^]*)export ?\{ ?(\w+) ?\};?\s*$/.exec(runtime?.code ?? '') ?? [];
  if (file === undefined || code === undefined) return;
  const name = file.split('/').at(-1) ?? '';
  for (const part of Object.values(bundle)) {
    part.code = part.code?.replace(
      /import ?\{ ?(\w+) as (\w+) ?\} ?from ?["']\.\/([^"']+)["'];/g,
      (whole, from: string, to: string, path: string) =>
        path === name && from === exported ? `var ${to}=(()=>{${code}return ${exported}})();` : whole,
    );
  }
  if (!Object.values(bundle).some((part) => part !== runtime && part.code?.includes(name))) delete bundle[file];
}
