/** What works a page's claims out anew: a part of the script that only pages with a claim ask for. */
export { bindClaims } from './page/bind-claims.ts';
export { claimView } from './wording/claim-words.ts';
export { VERDICT_WORDS } from './wording/argument-words.ts';
