/** The schemas of content as JSON Schema, which editors read to complete fields and to mark what does not fit. */
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { argument } from '#schema/argument.ts';
import { caseFile } from '#schema/case-file.ts';
import { correction } from '#schema/correction.ts';
import { decision } from '#schema/decision.ts';
import { essay } from '#schema/essay.ts';
import { sourceRecord } from '#schema/source-record.ts';
import { term } from '#schema/term.ts';
import { fieldDocs } from './field-docs.ts';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** By kind: a whole file of YAML, or the head of a Markdown or MDX file. */
const KINDS = { case: caseFile, source: sourceRecord, decision, correction, essay, argument, term };

/** Where they are kept, from the folder of content on. */
export const SCHEMA_FOLDER = 'schemas';

/** The text of each file, by its name: "case.json". */
export function editorSchemas(): Map<string, string> {
  const docsOf = fieldDocs(fileURLToPath(new URL('../../schema/', import.meta.url)));
  return new Map(
    Object.entries(KINDS).map(([kind, schema]) => {
      const json = z.toJSONSchema(schema, {
        // As an author writes it: what has a default may be left out.
        io: 'input',
        // The draft that editors of YAML know best.
        target: 'draft-7',
        // Checks that are code are left to `npm run check:content`.
        unrepresentable: 'any',
        override: ({ zodSchema, jsonSchema }) => {
          if (zodSchema._zod.def.type === 'date') Object.assign(jsonSchema, { type: 'string', format: 'date' });
          describe(jsonSchema, docsOf);
        },
      });
      return [`${kind}.json`, `${JSON.stringify(json, null, 1)}\n`];
    }),
  );
}

/** Writes the docstrings of a map's fields into it. */
function describe({ properties = {} }: JsonSchema, docsOf: ReturnType<typeof fieldDocs>): void {
  const docs = docsOf(Object.keys(properties));
  for (const [name, field] of Object.entries(properties)) {
    const description = docs.get(name) ?? '';
    if (typeof field === 'object' && description !== '') properties[name] = { description, ...field };
  }
}
