/**
 * `node test/links/publish.ts [link …]`: adds links, with what they show now, to the ledger; without one, all of `suggested-links.ts` that
 * it lacks. `--anew` works out anew what was published before its revisions were released, which may still change; an entry of a released
 * revision is never touched.
 */
import { readReleases } from '#src/content-check/releases/check-releases.ts';
import { contentFolder } from '#src/content-check/folder.ts';
import { entryHash, publish, readLedger, writeLedger, type LedgerEntry } from './ledger.ts';
import { CONTENT } from './pages.ts';
import { openLink } from './replay.ts';
import { suggestedLinks } from './suggested-links.ts';

const words = process.argv.slice(2);
const anew = words.includes('--anew');
const wanted = words.filter((word) => word.startsWith('/'));
const today = new Date().toISOString().slice(0, 10);
const { released } = readReleases(contentFolder(CONTENT));
const known = readLedger();

async function isReleased({ link, shown }: LedgerEntry): Promise<boolean> {
  const { starts } = await openLink(link);
  return Object.entries(shown).some(
    ([id, { revision }]) => released.cases[starts.get(id)?.definition.id ?? '']?.[revision] !== undefined,
  );
}

const ledger: LedgerEntry[] = [];
const last = () => ledger.at(-1)?.hash ?? '';
for (const entry of known) {
  if (anew && !(await isReleased(entry))) ledger.push(await publish(entry.link, entry.added, last()));
  else ledger.push({ ...entry, hash: entryHash(entry, last()) });
}
const published = new Set(known.map(({ link }) => link));
for (const link of (wanted.length > 0 ? wanted : suggestedLinks()).filter((one) => !published.has(one)))
  ledger.push(await publish(link, today, last()));
writeLedger(ledger);
console.log(`${ledger.length - known.length} added; ${ledger.length} links in the ledger.`);
