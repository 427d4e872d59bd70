/** The signs that we set, and so those that a cut font holds. */
export const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
export const QUOTES_AND_DASHES = '\u00a0–—‘’“”…';
/** Neither face has ≤ ≥ → ← ✓ ↺: those come from the reader's system, or are drawn. */
const SIGNS = '\u2009•·−×÷±½¼¾§€£¥¹²³°′↑↓';
const ACCENTS = 'éèêëáàâäãåçñóòôöõøúùûüíìîïßÉÖÜ';
export const SITE_SIGNS = ASCII + QUOTES_AND_DASHES + SIGNS + ACCENTS;
