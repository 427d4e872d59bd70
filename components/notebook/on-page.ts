/** How words in an essay find the notebook they speak of. */
import type { PageNotebook } from '#site/cases.ts';
import { inNotebook } from '#wording/in-notebook.ts';

/**
 * @param named "ds.margin" or "margin": with a notebook of the page in front, or of its first one
 * @throws Error when the page has no such notebook
 */
export function onPage(locals: App.Locals, named: string): { notebook: PageNotebook; id: string } {
  const { notebook: name, id } = inNotebook(named, locals.notebooks?.keys() ?? []);
  const notebook = name === undefined ? undefined : locals.notebooks?.get(name);
  if (notebook === undefined) throw new Error(`"${named}" stands on a page without notebooks`);
  return { notebook, id };
}

/** The notebook called so, or the page's first. */
export function notebookOnPage(locals: App.Locals, named: string | undefined): PageNotebook {
  const found = named === undefined ? [...(locals.notebooks?.values() ?? [])][0] : locals.notebooks?.get(named);
  if (found === undefined) throw new Error(`the page has no notebook ${named ?? ''}`);
  return found;
}
