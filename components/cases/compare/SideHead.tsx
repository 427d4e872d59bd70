import { sidePlace } from '#wording/place-ids.ts';

export interface SideHeadProps {
  side: string;
  caseId: string;
  title: string;
  /** The title of its scenario; numbers may have been moved since. */
  scenario: string;
}

/** What a side is called, of which case it is, and where it starts from. */
export const SideHead = ({ side, caseId, title, scenario }: SideHeadProps) => (
  <>
    <h2 id={sidePlace(side)}>
      {side.toUpperCase()}: <a href={`/cases/${caseId}/`}>{title}</a>
    </h2>
    <p class="section-note" data-side-scenario={side}>
      {scenario}
    </p>
  </>
);
