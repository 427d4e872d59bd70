import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { editorSchemas, SCHEMA_FOLDER } from '#src/content-check/editor-schemas/editor-schemas.ts';
import { contentFolder } from '#src/content-check/folder.ts';

const CONTENT = fileURLToPath(new URL('../../../content/', import.meta.url));
const content = contentFolder(CONTENT);
const schemas = editorSchemas();

type Json = Parameters<typeof z.fromJSONSchema>[0];
const jsonOf = (kind: string) => JSON.parse(schemas.get(`${kind}.json`) ?? '') as Json;
const accepts = (kind: string) => {
  const schema = z.fromJSONSchema(jsonOf(kind));
  return (data: unknown) => schema.safeParse(data).success;
};

/** By kind: its folder, and the part of a file that its schema is about. */
const FOLDERS: Record<string, [folder: string, yaml: (text: string) => string]> = {
  case: ['cases', (text) => text],
  source: ['sources', (text) => text],
  decision: ['decisions', (text) => text],
  correction: ['corrections', (text) => text],
  essay: ['essays', (text) => text.split(/^---$/m)[1] ?? ''],
  argument: ['arguments', (text) => text.split(/^---$/m)[1] ?? ''],
  term: ['terms', (text) => text.split(/^---$/m)[1] ?? ''],
};

describe('the schemas that editors read', () => {
  test('are what the schemas of the content give; if not, run npm run schemas', () => {
    expect(
      Object.fromEntries(content.files(SCHEMA_FOLDER).map((name) => [name, content.text(join(SCHEMA_FOLDER, name))])),
    ).toEqual(Object.fromEntries(schemas));
  });

  test.each(Object.entries(FOLDERS))('find no fault in any %s of the content', (kind, [folder, yamlOf]) => {
    const right = accepts(kind);
    const files = content.files(folder).map((name) => join(folder, name));
    expect(files.filter((file) => !right(parse(yamlOf(readFileSync(join(CONTENT, file), 'utf8')))))).toEqual([]);
  });

  test('find fault with an amount without quotes, a field that is misspelled, and one that is missing', () => {
    const source = parse(content.text('sources/zoom-fy2025.yaml')) as object;
    const right = accepts('source');
    expect(right(source)).toBe(true);
    expect(right({ ...source, verifed: 'primary' })).toBe(false);
    expect(right({ ...source, title: undefined })).toBe(false);
    const saas = parse(content.text('cases/saas/1.yaml')) as { inputs: Record<string, object> };
    const priced = (value: unknown) => ({
      ...saas,
      inputs: { ...saas.inputs, seat_price: { ...saas.inputs['seat_price'], default: value } },
    });
    expect(['20', 20].map((value) => accepts('case')(priced(value)))).toEqual([true, false]);
  });

  test('say what a field is for, in the words of its docstring, also where fields are shared', () => {
    const { properties } = jsonOf('case') as {
      properties: { inputs: { additionalProperties: { properties: Record<string, { description?: string }> } } };
    };
    const input = properties.inputs.additionalProperties.properties;
    expect(input['label']?.description).toBe('What the control is called, beginning with a capital: "Monthly fee".');
    expect(input['assumption']?.description).toBe('Why this value, where no source states one.');
  });
});
