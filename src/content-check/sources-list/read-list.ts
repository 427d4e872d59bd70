/** A list of prices from the network or from a file. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

/** Lists are some megabytes. */
const PATIENCE = 60_000;

/** A list that cannot be had, or cannot be read; the message says why in a line. */
export class ListError extends Error {}

/**
 * @param from an address, or the path of a file; JSON, or YAML where its name ends in .yml or .yaml
 * @throws ListError
 */
export async function readList(from: string): Promise<unknown> {
  const text = await textOf(from);
  try {
    return /\.ya?ml$/.test(from) ? (parse(text) as unknown) : (JSON.parse(text) as unknown);
  } catch (error) {
    throw new ListError(`${from} cannot be read as a list: ${firstLine(error)}`);
  }
}

async function textOf(from: string): Promise<string> {
  try {
    return /^https?:\/\//.test(from) ? await fetched(from) : await readFile(from, 'utf8');
  } catch (error) {
    throw new ListError(`${from} could not be had: ${firstLine(error)}`);
  }
}

async function fetched(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`the answer is ${response.status} ${response.statusText}`.trim());
  return await response.text();
}

/** What went wrong; of a failed fetch its cause, which says more than "fetch failed". */
function firstLine(error: unknown): string {
  const told = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return (told instanceof Error ? told.message : String(told)).split('\n')[0] ?? '';
}
