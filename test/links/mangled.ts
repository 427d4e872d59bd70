/** What happens to a link on its way, and changes nothing of what it means. */

/** Makes a mangled form of a query. @param id of the case or notebook that keys without a prefix are for */
type Mangle = (query: string, id: string) => string;

const pairs = (query: string): string[] => query.split('&');
const escapeAll = (query: string): string =>
  query.replace(/[a-z0-9.-]/gi, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

export const MANGLED: Record<string, Mangle> = {
  'with its question mark': (query) => `?${query}`,
  'with two question marks': (query) => `??${query}`,
  'with tracking behind a second question mark': (query) => `${query}?utm_source=hn`,
  'escaped as HTML': (query) => query.replaceAll('&', '&amp;'),
  'escaped as HTML twice': (query) => query.replaceAll('&', '&amp;amp;'),
  'escaped as HTML by number': (query) => query.replaceAll('&', '&#38;'),
  'escaped as JSON': (query) => query.replaceAll('&', '\\u0026'),
  'percent-escaped': encodeURIComponent,
  'percent-escaped in lower case': (query) =>
    encodeURIComponent(query).replace(/%../g, (escape) => escape.toLowerCase()),
  'percent-escaped twice': (query) => encodeURIComponent(encodeURIComponent(query)),
  'escaped as HTML, then percent-escaped': (query) => encodeURIComponent(query.replaceAll('&', '&amp;')),
  'with every character escaped': escapeAll,
  'with + for spaces around values': (query) => query.replaceAll('=', '=+').replaceAll('&', '+&'),
  'with escaped spaces at the end': (query) => `${query}%20%20`,
  'with a text fragment': (query) => `${query}#:~:text=loses%20money`,
  'with an escaped text fragment': (query) => `${query}%23%3A~%3Atext%3Dloses`,
  'with tracking': (query) => `utm_source=a&${query}&utm_medium=b&fbclid=IwAR0_-x&gclid=1&ref=hn&mc_cid=3`,
  'with tracking that holds separators': (query) => `${query}&utm_content=a%26from%3Dnowhere`,
  'with keys in another order': (query) => pairs(query).reverse().join('&'),
  'with keys repeated': (query) => `${query}&${pairs(query)[0]}&${pairs(query).at(-1)}`,
  'with empty pairs': (query) => `&&${query.replaceAll('&', '&&')}&`,
  'with keys that carry an id': (query, id) =>
    pairs(query)
      .map((pair) => (pair.split('=')[0]?.includes('.') || /^(?:seed|edition)=/.test(pair) ? pair : `${id}.${pair}`))
      .join('&'),
  'with invisible characters': (query) => `\u200b${query.replace(/=(.)/g, '=$1\u00ad')}\ufeff`,
  'with zeros nobody needs': (query) =>
    query.replace(
      /(?<!(?:^|[&.])(?:rev|seed|edition))=(-?)(\d+(?:\.\d+)?)(?=&|$)/g,
      (_, minus: string, digits: string) => `=${minus}00${digits}${digits.includes('.') ? '00' : '.00'}`,
    ),
};

for (const end of ['.', ')', ',', ']', '>', ';', "'", '"', ').', '.)', ',"', '!', '?', '**', '`', '’', '”', '\\']) {
  MANGLED[`followed by ${end} in prose`] = (query) => query + end;
}
