import { describe, expect, test } from 'vitest';
import { readLedger } from './ledger.ts';
import { MANGLED } from './mangled.ts';
import { openLink, openOn, writeOn } from './replay.ts';

/** Each published link as the site itself would write it, with what it opens. */
const links = await Promise.all(
  readLedger().map(async ({ link }) => {
    const { page, starts, states } = await openLink(link);
    const made = [...starts].map(([id, { definition, state }]) => ({
      id,
      definition,
      start: state,
      state: states[id] ?? state,
      pinned: starts.get(id) !== page.notebooks.get(id),
    }));
    return { page, states, query: writeOn(page, made) };
  }),
);

describe('every published link', () => {
  test('opens the same state as the site writes it', async () => {
    for (const { page, states, query } of links) expect((await openOn(page, query)).states, query).toEqual(states);
  });

  test.each(Object.entries(MANGLED))('%s opens the same state', async (_, mangle) => {
    for (const { page, states, query } of links) {
      if (query === '') continue;
      const [[id = ''] = []] = page.notebooks;
      const mangled = mangle(query, id);
      const opened = await openOn(page, mangled);
      expect({ mangled, states: opened.states, notices: opened.notices }).toEqual({ mangled, states, notices: [] });
    }
  });
});
