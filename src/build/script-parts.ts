/**
 * Which modules are sent in one file. Left to itself a bundler makes a file for every set of modules that the same files share: forty
 * small ones here, which weigh a fifth more than eight, since brotli finds repeats only within a file, and of which the engine's would
 * arrive one after another. So what is always needed together is sent together. Each part takes what its modules import, but for what a
 * part above it has; a module that is in none (Plot, how a typed number is read) keeps a file of its own.
 */
const PARTS: readonly (readonly [name: string | ((module: string) => string), test: RegExp])[] = [
  /** Every page. */
  ['page', /\/src\/page\/main\.ts$/],
  /** Every page with a notebook. */
  ['islands', /\/components\/notebook\/every-page\.ts$/],
  /** Lenses and the chart over volume, which essays show as well. */
  ['lens', /\/components\/notebook\/lens-page\.ts$/],
  /** Further down a case's page. */
  ['case', /\/components\/notebook\/case-page\.ts$/],
  /** Essays that have a plate, or ask for a guess. */
  ['essay', /\/components\/(notebook\/essay-page\.ts|plates\/Hatch\.tsx)$/],
  /** With the first change, or for a link that carries one. */
  ['engine', /\/src\/(notebook\/engine-part|page\/bind-page)\.ts$/],
  /** What only a changed page needs. */
  ['changed', /\/src\/page\/bind-changes\.ts$/],
  /** What stands under a slider, with the first change. Before the parts below, which draw with the same helper: it would bring them all. */
  ['sweep', /\/components\/instruments\/sweep\/drawn\.tsx$/],
  /** The working, once something was changed. */
  ['working', /\/src\/page\/bind-working\.ts$/],
  /** What a claim comes to, with the first change on a page that has one. */
  ['claims', /\/src\/page\/bind-claims\.ts$/],
  /** On pages with adjustable numbers. */
  ['adjusting', /\/src\/page\/bind-adjusting\.ts$/],
  /** Behind every button that hands something on, and every link to a part of the page. */
  ['share', /\/src\/page\/(link-menu|copy-link)\.ts$/],
  /** With the first change once a volume chart is in view. */
  ['volume', /\/components\/instruments\/volume\/follow\.ts$/],
  /** How sure a margin is, with the first change once that is in view. */
  ['uncertainty', /\/components\/instruments\/uncertainty\/work-out\.tsx$/],
  /** What lies between two states, once one of them is moved. */
  ['difference', /\/components\/instruments\/difference\/View\.tsx$/],
  /** What divides two states of a case, once one of them is moved. */
  ['crux', /\/components\/instruments\/crux\/draw\.tsx$/],
  /** How several lenses draw. */
  ['curve', /\/components\/drawing\/CurvePanel\.tsx$/],
  /** The view of each lens, in a file of its own. */
  [(module) => module.split('/').at(-2) ?? 'lens', /\/components\/instruments\/\w[\w-]*\/LensView\.tsx$/],
  /** For a link that carries state, and for a file that does. */
  ['links', /\/src\/page\/read-link\.ts$/],
  /** For a link that is not as the site wrote it, and for an address that has moved. */
  ['bent', /\/src\/link\/(mangling|side-key)\.ts$/],
  /** Once a reader takes a changed state along, or brings one back. */
  ['downloads', /\/src\/page\/live-downloads\.ts$/],
  /** What a hand types and steps through, and what was touched before its island was awake. */
  ['reading', /\/(src\/(numbers\/read-input|notebook\/touches)\.ts|components\/notebook\/by-hand\.tsx)$/],
  /** A case that the page does not hold, or another revision of one that it does: fetched, and its lines in rows. */
  ['fetched', /\/(src\/(page\/fetch-case|link\/revision-start)\.ts|components\/figures\/LineRows\.tsx)$/],
  /** For a link, or a file, that was made with an older revision. */
  ['revisions', /\/(src\/page\/older-revision\.ts|components\/figures\/revision-rows\.tsx)$/],
  /** The sides of a comparison, once one of them is chosen anew, or a link names it. */
  ['sides', /\/(src\/page\/sides\/make-sides\.ts|components\/cases\/compare\/draw-side\.tsx)$/],
  /** What several plates read the page's cells by. */
  ['plates', /\/components\/plates\/cell-named\.ts$/],
  /** The view of each plate, in a file of its own, with the first change on its essay: last, so that no other page asks for one. */
  [(module) => `plate-${module.split('/').at(-2)}`, /\/components\/plates\/\w[\w-]*\/PlateView\.tsx$/],
];

export const scriptParts = PARTS.map(([name, test], place, { length }) => ({
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

/** What the bundler's runtime does, with each export of a module under its name; but for a tag that nothing here asks for. */
const GATHERED = 'e=>{let t={};for(let n in e)Object.defineProperty(t,n,{get:e[n],enumerable:!0});return t}';
const GATHERS =
  /^var \w=Object\.defineProperty,\w=\(\w,\w\)=>\{[^]*\{get:\w\[\w\],enumerable:!0\}[^]*Symbol\.toStringTag[^]*\};$/;

/**
 * The bundler's own runtime, 150 bytes, is the one thing that the engine imports and nothing has brought yet: as a file it would be one
 * more round trip before a link is read. It is written into the parts that use it. Where it looks otherwise than here, it stays a file.
 */
export function inlineRuntime(bundle: Bundle): void {
  const [file, runtime] = Object.entries(bundle).find(([, { name }]) => name === 'rolldown-runtime') ?? [];
  const [, code, exported] = /^([^]*)export ?\{ ?(\w+) ?\};?\s*$/.exec(runtime?.code ?? '') ?? [];
  if (file === undefined || code === undefined) return;
  const made = GATHERS.test(code) ? GATHERED : `(()=>{${code}return ${exported}})()`;
  const name = file.split('/').at(-1) ?? '';
  for (const part of Object.values(bundle)) {
    part.code = part.code?.replace(
      /import ?\{ ?(\w+) as (\w+) ?\} ?from ?["']\.\/([^"']+)["'];/g,
      (whole, from: string, to: string, path: string) =>
        path === name && from === exported ? `var ${to}=${made};` : whole,
    );
  }
  if (!Object.values(bundle).some((part) => part !== runtime && part.code?.includes(name))) delete bundle[file];
}
