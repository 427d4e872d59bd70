/** What development answers where a page fails because its own file has a problem: the words of the check. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { showProblem, type ContentProblem } from '../problem.ts';
import { isPageOf } from './page-of-file.ts';

/** @param problems those there are when a page is asked for */
export function failedPages(problems: () => readonly ContentProblem[]) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const own = problems().filter(({ file }) => isPageOf(pathname, file));
    if (own.length > 0) answerFailure(response, failedPage(own.map(showProblem)));
    next();
  };
}

/** Puts a page in the place of whatever else is answered with a failure; an answer that is none goes out as it is. */
function answerFailure(response: ServerResponse, html: string): void {
  const { writeHead, end } = response;
  const outer = response as { writeHead: unknown; write: unknown; end: unknown };
  outer.writeHead = (status: number, ...rest: [never]) => {
    outer.writeHead = writeHead;
    if (status < 400) return writeHead.call(response, status, ...rest);
    outer.write = () => true;
    outer.end = () => end.call(response, html, 'utf8');
    return writeHead.call(response, 500, { 'Content-Type': 'text/html; charset=utf-8' });
  };
}

/** With Vite's client, which shows the overlay, and loads the page again once its file is put right. */
function failedPage(problems: readonly string[]): string {
  const text = problems.join('\n').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A problem in the content</title>
<script type="module" src="/@vite/client"></script>
<pre style="white-space: pre-wrap">${text}</pre>
</html>`;
}
