export interface LinkToProps {
  /** Id of the part. */
  to: string;
  /** What the part is, in words; left out where the words around the link say it. */
  label?: string;
  /** Its name, for whoever hears the link, where the words around the link say it. A heading's is written by `name-parts.ts`. */
  of?: string;
  /** The notebook whose figures it shows, where that is one of several. */
  notebook?: string | undefined;
}

/** A link to a part of the page. A plain anchor without script or with a key held; else it copies itself, with the state as it stands. */
export function LinkTo({ to, label, of, notebook }: LinkToProps) {
  return (
    <a
      class="link-to"
      href={`#${to}`}
      data-link-to={label}
      data-notebook={notebook}
      aria-label={`Link to ${label ?? of ?? 'this'}`}
    />
  );
}
