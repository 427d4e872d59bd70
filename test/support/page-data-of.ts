import { PAGE_DATA_ID, type PageData } from '#notebook/page-data.ts';
import { pageText } from './dist.ts';

const BLOCK = new RegExp(`<script type="application/json" id="${PAGE_DATA_ID}">([^]*?)</script>`);

/** The data block of the built page at an address; `undefined` on a page without notebooks. */
export function pageDataOf(address: string): PageData | undefined {
  const [, text] = BLOCK.exec(pageText(address)) ?? [];
  return text === undefined ? undefined : (JSON.parse(text) as PageData);
}
