/** Ties each folder of `content/` to its schema. Ids are file names, so that an address is what the file is called. */
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { leaveOutBroken } from '#src/content-check/dev/leave-out-broken.ts';
import { argument } from '#schema/argument.ts';
import { caseFile } from '#schema/case-file.ts';
import { decision } from '#schema/decision.ts';
import { correction } from '#schema/correction.ts';
import { essay } from '#schema/essay.ts';
import { front } from '#schema/front.ts';
import { questions } from '#schema/questions.ts';
import { reproductions } from '#schema/reproductions.ts';
import { sourceRecord } from '#schema/source-record.ts';
import { term } from '#schema/term.ts';

const named = (base: string, pattern: string) =>
  leaveOutBroken(
    glob({ base: `./content/${base}`, pattern, generateId: ({ entry }) => entry.replace(/\.[a-z]+$/, '') }),
  );

export const collections = {
  /** Ids are `<case>/<revision>`. */
  cases: defineCollection({ loader: named('cases', '*/*.yaml'), schema: caseFile }),
  sources: defineCollection({ loader: named('sources', '*.yaml'), schema: sourceRecord }),
  essays: defineCollection({ loader: named('essays', '*.mdx'), schema: essay }),
  arguments: defineCollection({ loader: named('arguments', '*.md'), schema: argument }),
  decisions: defineCollection({ loader: named('decisions', '*.yaml'), schema: decision }),
  terms: defineCollection({ loader: named('terms', '*.md'), schema: term }),
  corrections: defineCollection({ loader: named('corrections', '*.yaml'), schema: correction }),
  // One file each, and one entry: read whole by `src/site`, which keeps the order of the file.
  front: defineCollection({ loader: named('.', 'front.yaml'), schema: front }),
  questions: defineCollection({ loader: named('.', 'questions.yaml'), schema: questions }),
  reproductions: defineCollection({ loader: named('.', 'reproductions.yaml'), schema: reproductions }),
};
