import { CurvePanel } from '#components/drawing/CurvePanel.tsx';
import { marketPicture } from '#rows/market-rows.ts';
import type { LensViewProps } from '../lens-view.ts';

/** A textbook market's price against the number of hosts. */
export default function MarketView({ evaluation }: LensViewProps) {
  return <CurvePanel picture={marketPicture(evaluation)} />;
}
