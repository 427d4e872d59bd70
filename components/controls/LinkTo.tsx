export interface LinkToProps {
  /** Id of the part. */
  to: string;
  /** What the part is, in words; left out where the words around the link say it. */
  label?: string;
  /** Its name, for whoever hears the link, where the words around the link say it. A heading's is written by `name-parts.ts`. */
  of?: string;
  /** The notebook whose figures it shows, where that is one of several. */
  notebook?: string | undefined;
  /** The widget of the notebook's case that shows the same in a frame. */
  embed?: 'bar' | 'volume' | undefined;
  /** The argument whose claim it is. */
  claim?: string | undefined;
  /** px, of the frame in which another site shows that claim. */
  frame?: number | undefined;
}

/** A link to a part of the page. A plain anchor without script; with it, a menu of ways to take the part along. */
export function LinkTo({ to, label, of, notebook, embed, claim, frame }: LinkToProps) {
  return (
    <a
      class="link-to"
      href={`#${to}`}
      data-link-to={label}
      data-notebook={notebook}
      data-embed={embed}
      data-for-claim={claim}
      data-frame={frame}
      aria-label={`Link to ${label ?? of ?? 'this'}`}
    />
  );
}
