/** Stops a build whose content is wrong, in the words of the check; in development says so in terminal and browser, and goes on, at each change. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from './check-content.ts';
import { failedPages } from './dev/failed-page.ts';
import { problemOverlay } from './dev/overlay.ts';
import { lostIds, readPublished } from './ids/published.ts';
import { showProblem, type ContentProblem } from './problem.ts';

/** Milliseconds to wait for the other files that an editor or a checkout writes at the same time. */
const SETTLE = 100;

export function contentCheck(): AstroIntegration {
  let directory = 'content';
  let building = false;
  const wrong = () => checkContent(directory, 'content').problems;

  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        building = command === 'build';
        directory = join(fileURLToPath(config.root), 'content');
      },
      // Before the content is loaded: Astro would name the file and the field, without the line.
      'astro:config:done': () => {
        const problems = building ? wrong().map(showProblem) : [];
        if (problems.length > 0)
          throw new Error(
            `the content has ${problems.length} problem${problems.length === 1 ? '' : 's'}:\n${problems.join('\n')}`,
          );
      },
      // A link that was once published leads somewhere for ever.
      'astro:build:done': ({ dir }) => {
        const lost = lostIds(fileURLToPath(dir), readPublished(directory));
        if (lost.length > 0) throw new Error(`links that were published lead nowhere now:\n${lost.join('\n')}`);
      },
      'astro:server:setup': ({ server, logger }) => {
        let problems: ContentProblem[] = [];
        const show = problemOverlay(server, dirname(directory));
        const report = () => {
          problems = wrong();
          for (const problem of problems) logger.error(showProblem(problem));
          show(problems);
        };
        server.middlewares.use(failedPages(() => problems));
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.add(directory);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(directory)) return;
          clearTimeout(waiting);
          waiting = setTimeout(report, SETTLE);
        });
        report();
      },
    },
  };
}
