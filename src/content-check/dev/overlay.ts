/** Problems of the content in the browser's error overlay, on every page that is open or opened later, until they are put right. */
import { join } from 'node:path';
import type { HookParameters } from 'astro';
import { showProblem, type ContentProblem } from '../problem.ts';

type Server = Pick<HookParameters<'astro:server:setup'>['server'], 'ws'>;

/** As many as are read at once. */
const MOST_SHOWN = 10;

/**
 * @param root the folder that the files of problems are named from
 * @returns shows what is wrong now; without a problem it takes the overlay away
 */
export function problemOverlay({ ws }: Server, root: string): (problems: readonly ContentProblem[]) => void {
  let shown: readonly ContentProblem[] = [];
  const send = () => {
    const [first] = shown;
    if (first) ws.send({ type: 'error', err: overlayError(first, shown, root) });
  };
  ws.on('connection', send);
  return (problems) => {
    const had = shown.length > 0;
    shown = problems;
    if (problems.length > 0) send();
    else if (had) ws.send({ type: 'full-reload' });
  };
}

function overlayError(first: ContentProblem, all: readonly ContentProblem[], root: string) {
  const file = join(root, first.file);
  const lines = all.slice(0, MOST_SHOWN).map(showProblem);
  const more = all.length > lines.length ? [`and ${all.length - lines.length} more, in the terminal`] : [];
  return {
    name: 'ContentProblem',
    title: all.length === 1 ? 'A problem in the content' : `${all.length} problems in the content`,
    message: [...lines, ...more].join('\n'),
    stack: '',
    id: file,
    loc: { file, line: first.line, column: first.column },
  };
}
