/** What leans on each source of a content folder, as the page of sources shows it. */
import { essay } from '#schema/essay.ts';
import { reproductions } from '#schema/reproductions.ts';
import type { ContentReport } from '../check-content.ts';
import type { ContentFolder } from '../folder.ts';
import { readHead } from '../head.ts';
import { namedFiles } from '../named-files.ts';
import { checkShape } from '../shape.ts';
import { singleFile } from '../single-file.ts';
import { sourceUses, type SourceUse } from '../source-uses.ts';

/** @returns uses by source, each case in its newest revision. What has not the shape it should have is passed over */
export function usesIn(content: ContentFolder, { cases, checked }: ContentReport): Map<string, SourceUse[]> {
  return sourceUses({
    cases: [...cases.byId.values()].flatMap((revisions) => revisions.at(-1) ?? []),
    essays: essaysIn(content),
    arguments: checked,
    reproductions: singleFile(content, 'reproductions.yaml', reproductions).value ?? {},
  });
}

function essaysIn(content: ContentFolder): { id: string; title: string; body: string }[] {
  const { named } = namedFiles(content, 'essays', 'an essay is one file', 'one-more-token.mdx');
  return named.flatMap(({ id, file, text }) => {
    const headed = readHead(text, file);
    const head = headed && checkShape(essay, headed.yaml).value;
    return headed && head ? [{ id, title: head.title, body: headed.body }] : [];
  });
}
