import { sidePlace } from '#wording/place-ids.ts';

/** What a side is called, and of which case it is. */
export const SideHead = ({ side, caseId, title }: { side: string; caseId: string; title: string }) => (
  <h2 id={sidePlace(side)}>
    {side.toUpperCase()}: <a href={`/cases/${caseId}/`}>{title}</a>
  </h2>
);
