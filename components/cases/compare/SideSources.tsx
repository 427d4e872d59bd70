/** Where a side's numbers come from: the page of its case says it of each. */
export const SideSources = ({ caseId }: { caseId: string }) => (
  <p class="section-note">
    <a href={`/cases/${caseId}/#inputs-title`}>Where each of these numbers comes from</a>
  </p>
);
