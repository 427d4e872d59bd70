/**
 * `npm run sources [id ...]`: when each source was last looked at and what leans on it; with `--compare`, its figures beside those of the
 * lists they are in today. Changes nothing. Exits 1 where it is asked for what there is not, or where not one list can be read.
 */
import { checkContent } from '../check-content.ts';
import { contentFolder } from '../folder.ts';
import { readCommandLine, type Asked } from './command-line.ts';
import { compareSources } from './compare-sources.ts';
import { details } from './details.ts';
import { listing } from './listing.ts';
import { usesIn } from './uses-in.ts';

const DIRECTORY = 'content';
const report = checkContent(DIRECTORY);
const asked = readCommandLine(process.argv.slice(2), new Set(report.sources.map(({ id }) => id)));
if ('refused' in asked) {
  console.error(asked.refused);
  process.exitCode = 1;
} else if (asked.compare) await compare(asked);
else list(asked);
if (report.problems.length > 0)
  console.error(`${report.problems.length} problems besides: npm run check:content names them.`);

function list({ ids, older }: Asked): void {
  const uses = usesIn(contentFolder(DIRECTORY), report);
  const today = new Date().toISOString().slice(0, 10);
  const lines =
    ids.length === 0
      ? listing(report.sources, uses, older, today)
      : ids.flatMap((id) =>
          report.sources
            .filter((source) => source.id === id)
            .flatMap((source) => details(source, uses.get(id) ?? [], today)),
        );
  console.log(lines.join('\n'));
}

async function compare({ ids, files }: Asked): Promise<void> {
  const wanted = report.sources.filter(({ id }) => ids.length === 0 || ids.includes(id));
  const { lines, read, unread } = await compareSources(wanted, files);
  console.log(lines.join('\n'));
  if (read === 0 && unread > 0) process.exitCode = 1;
}
