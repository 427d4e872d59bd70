/** A part of a page put into words that can be pasted elsewhere: what it says, its figures as they stand, and the link to just that. */

import { SITE_NAME } from '#wording/site-name.ts';

export interface Shared {
  /** The claim or the heading. */
  title: string;
  /** Whether the title is something that is claimed, and so is quoted. */
  isClaim: boolean;
  /** One sentence each: the verdict, the figures under the boundary they are counted under, what was changed. */
  lines: string[];
  link: string;
}

/** A few lines without any markup: survives Hacker News, mail and plain-text fields. The link has a line of its own, so that it stays one. */
export const asPlainText = ({ title, isClaim, lines, link }: Shared): string =>
  [isClaim ? `“${title}”` : title, ...lines, address(link)].map(oneLine).join('\n');

/** The same, to be filled in by whoever found it wrong. */
export const asErrorReport = (part: Shared): string =>
  `Wrong at ${SITE_NAME}:\n${asPlainText(part)}\nIt should say:\nSource:`;

export function asMarkdown({ title, isClaim, lines, link }: Shared): string {
  const quoted = [
    `**${markdown(title)}**`,
    ...lines.map(markdown),
    `[${isClaim ? `${SITE_NAME}: the argument and its figures` : `${SITE_NAME}: the figures and their working`}](${address(link)})`,
  ];
  return quoted.map((line) => `> ${oneLine(line)}`).join('\n>\n');
}

export function asHtml({ title, lines, link }: Shared): string {
  const paragraphs = lines.map((line) => `<p>${html(line)}</p>`).join('');
  const href = html(address(link));
  return `<blockquote cite="${href}"><p><strong>${html(title)}</strong></p>${paragraphs}<p><a href="${href}">${SITE_NAME}</a></p></blockquote>`;
}

/** The link, with every sign escaped that markup, or a program that finds links in text, could end it at. The site writes none of them. */
const address = (link: string): string =>
  link.replaceAll(
    /[^\w\u0080-\uffff\-.~:/?#&=%+,;@!$]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Every sign that Markdown could take for its own, anywhere or at the start of a line. */
const markdown = (text: string): string =>
  oneLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll(/[\\`*_[\]<>~]/g, '\\$&')
    .replace(/^([#+=-]|\d+(?=[.)]))/, (sign) => (/^\d/.test(sign) ? `${sign}\\` : `\\${sign}`));

const html = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
