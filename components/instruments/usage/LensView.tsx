import { CurvePanel } from '#components/drawing/CurvePanel.tsx';
import { usagePicture } from '#rows/usage-rows.ts';
import type { LensViewProps } from '../lens-view.ts';

/** What each buyer of a flat fee costs, from the lightest to the heaviest. */
export default function UsageView({ evaluation, name }: LensViewProps) {
  return <CurvePanel picture={usagePicture(evaluation, name)} />;
}
