/** A part of a link: what it names, and the value it gives that. */
export interface LinkPair {
  key: string;
  value: string;
  /** Whether the value ended in an ellipsis: a site showed the link shortened and somebody copied that. */
  cut: boolean;
  /** Whether others hang such a key on links: it says nothing of the state. */
  tracking?: true;
}

/** Whether it stands for what is not read of a link that is too long: no other pair is without both a name and a value. */
export const isUnread = ({ key, value, cut }: LinkPair): boolean => cut && key === '' && value === '';
