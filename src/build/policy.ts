/**
 * What pages of the site may load, and what they may not do, besides scripts and styles: those are Astro's to list, page by page, with
 * the hash of each that is written into one. All of it stands in each page, and what a header can say as well in the headers of hosts.
 */
export const POLICY = [
  "default-src 'none'",
  "connect-src 'self'",
  "font-src 'self'",
  // A picture that is saved as PNG is drawn from an address of this kind.
  "img-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
] as const;
