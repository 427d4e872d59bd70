/** A part of a link: what it names, and the value it gives that. */
export interface LinkPair {
  key: string;
  value: string;
  /** Whether the value ended in an ellipsis: a site showed the link shortened and somebody copied that. */
  cut: boolean;
  /** Whether others hang such a key on links: it says nothing of the state, unless a case has an input of that name. */
  tracking?: true;
}

/** More than any link of the site has. What is beyond is not read. */
export const MAX_PAIR_CHARACTERS = 1_000;
export const MAX_PAIRS = 1_000;

/** The last of the pairs where a link holds more of them, or of its text, than is read: no pair is without both a name and a value. */
export const UNREAD: LinkPair = { key: '', value: '', cut: true };
