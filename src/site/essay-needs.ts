/** What an essay's page needs of its notebooks, by the tags it is written with. */
import { MDX_WORDS } from '#schema/mdx-words.ts';
import { attributeText, tagsIn, type TagNode } from '#src/content-check/mdx/mdx-tree.ts';
import { readMdx } from '#src/content-check/mdx/read-mdx.ts';

export interface EssayNeeds {
  /** Notebooks shown in pictures and controls, and not in words alone: only those need their figures beside the page. */
  pictured: Set<string>;
  /** Ids of the case sentences that it says: no others are worked out on its page, or need to be in it. */
  sentences: Set<string>;
  /** Inputs of its adjustable numbers, each once, as written: "ds.life". Their controls are placed at the page's end. */
  adjusted: string[];
  /** The plates it has, by their folders. */
  plates: string[];
}

/** Words that are plain HTML, and show nothing but what was written at build until something is changed. */
const PLAIN = new Set(['Figure', 'Sentence', 'FormerAnchor']);

/**
 * @param body the essay as written, in MDX
 * @param notebooks the ids it has; the first is meant where an element names none, and is always pictured
 * @throws MdxError for a body that is not MDX (the content check says so first)
 */
export function essayNeeds(body: string, notebooks: readonly string[]): EssayNeeds {
  const tags = tagsIn(readMdx(body));
  const named = new Set(
    tags
      .filter(({ name }) => !PLAIN.has(name))
      .flatMap(textsOf)
      .flatMap((text) => text.split(/\s+/))
      .map((name) => name.split('.')[0] ?? ''),
  );
  return {
    plates: [...new Set(tags.flatMap(({ name }) => MDX_WORDS[name]?.plate ?? []))],
    pictured: new Set(notebooks.filter((id, place) => place === 0 || named.has(id))),
    sentences: new Set(written(tags, 'sentence').map((text) => text.slice(text.indexOf('.') + 1))),
    adjusted: [
      ...new Set(
        written(
          tags.filter(({ name }) => name === 'Adjust'),
          'input',
        ),
      ),
    ],
  };
}

const textsOf = ({ attributes }: TagNode): string[] => attributes.flatMap(({ text }) => text ?? []);

/** What stands in an attribute, wherever it is written. */
const written = (tags: readonly TagNode[], attribute: string): string[] =>
  tags.flatMap((tag) => attributeText(tag, attribute) ?? []);
