/**
 * What a page can say of its parts only once it is written as a whole. A link to a part stands in the heading or the paragraph it is of,
 * which has two faults: whoever hears the page hears the link in the name of each heading, and the part begins where its link is, at its
 * end. So a heading is named by its words alone, its link by them too, and a paragraph carries its own id. Marks of notes are numbered as
 * the stylesheet numbers them.
 */
const HEADING =
  /<(h[1-6])\b([^>]*)>((?:(?!<\/?h[1-6]\b)[^])*?)<a class="(link-to|here)"([^>]*?) aria-label="Link to this(?: paragraph)?"([^>]*)><\/a>(\s*)<\/\1>/g;
const CLAIM = /(<p class="claim"[^>]*>)((?:(?!<\/?p\b)[^])*?)(<a class="link-to"[^>]*? aria-label="Link to )this"/g;
const BLOCK = /<(p|li|h[1-6])\b((?:(?! id=)[^>])*)>((?:(?!<\/?(?:p|li|h[1-6])\b)[^])*?<a class="here") id="([^"]*)"/g;
const PARAGRAPH_LINK = / aria-label="Link to this paragraph"/g;
const MARK = /(<a class="sidenote-mark"[^>]* aria-label="(?:Source|Note))"/g;

/** The words of a piece of HTML, for an attribute. Its entities stay as they are. */
const wordsIn = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll('"', '&quot;');

/** The page with its parts named. */
export function nameParts(html: string): string {
  let [paragraphs, marks] = [0, 0];
  return html
    .replace(HEADING, (_, tag, attributes, inner, kind, before, after, space) => {
      const words = wordsIn(inner);
      const named = / aria-label(?:ledby)?=/.test(attributes) ? '' : ` aria-label="${words}"`;
      return `<${tag}${attributes}${named}>${inner}<a class="${kind}"${before} aria-label="Link to ${words}"${after}></a>${space}</${tag}>`;
    })
    .replace(CLAIM, (_, start, inner, link) => `${start}${inner}${link}${wordsIn(inner)}"`)
    .replace(BLOCK, '<$1$2 id="$4">$3')
    .replace(PARAGRAPH_LINK, () => ` aria-label="Link to paragraph ${(paragraphs += 1)}"`)
    .replace(MARK, (_, mark) => `${mark} ${(marks += 1)}"`);
}
