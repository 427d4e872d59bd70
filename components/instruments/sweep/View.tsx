import { Words } from '#components/controls/Words.tsx';
import { Sparkline } from './Picture.tsx';
import { SWEEP_DOMAIN, type Sweep } from '#rows/sweep-shape.ts';

/** The margin over a slider's range, and where it changes sign, in a picture and a sentence. */
export function SweepView({ sweep }: { sweep: Sweep }) {
  return (
    <div class="sweep">
      <Sparkline points={sweep.points} flips={sweep.flips} position={sweep.now} domain={SWEEP_DOMAIN} />
      <Words as="p" class="sweep-sentence">
        {sweep.sentence}
      </Words>
    </div>
  );
}
