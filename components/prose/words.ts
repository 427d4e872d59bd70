/** The words authors use in MDX. Essays import nothing; they are handed these. */
import Adjust from './Adjust.astro';
import Claim from './Claim.astro';
import Control from './Control.astro';
import Market from './Market.astro';
import N from './N.astro';
import Note from './Note.astro';
import Says from './Says.astro';
import Side from './Side.astro';
import Sides from './Sides.astro';
import Source from './Source.astro';
import Switch from './Switch.astro';
import TimePath from './TimePath.astro';
import UnitBar from './UnitBar.astro';
import Usage from './Usage.astro';
import Vintages from './Vintages.astro';
import VolumeChart from './VolumeChart.astro';

export const words = { Adjust, Claim, Control, Market, N, Note, Says, Side, Sides, Source, Switch, TimePath, UnitBar, Usage, Vintages, VolumeChart };
