/** The words authors use in MDX. Essays import nothing; they are handed these. */
import Adjust from './Adjust.astro';
import Anchor from './Anchor.astro';
import Calendar from '#components/plates/calendar/InEssay.astro';
import Claim from './Claim.astro';
import Columns from '#components/plates/columns/InEssay.astro';
import Control from './Control.astro';
import Crowd from '#components/plates/crowd/InEssay.astro';
import Decisions from './Decisions.astro';
import Doublings from '#components/plates/doublings/InEssay.astro';
import EveryCase from './EveryCase.astro';
import Figure from './Figure.astro';
import FormerAnchor from './FormerAnchor.astro';
import Guess from './Guess.astro';
import Hundred from '#components/plates/hundred/InEssay.astro';
import Market from '#components/instruments/market/InEssay.astro';
import Note from './Note.astro';
import Ruler from '#components/plates/ruler/InEssay.astro';
import PaidHour from '#components/plates/hour/InEssay.astro';
import Sentence from './Sentence.astro';
import Side from './Side.astro';
import Sides from './Sides.astro';
import Source from './Source.astro';
import Squares from '#components/plates/squares/InEssay.astro';
import Stairs from '#components/plates/stairs/InEssay.astro';
import Switch from './Switch.astro';
import Term from './Term.astro';
import TimePath from '#components/instruments/path/InEssay.astro';
import Turn from '#components/plates/turn/InEssay.astro';
import UnitBar from '#components/instruments/unit-bar/InEssay.astro';
import Usage from '#components/instruments/usage/InEssay.astro';
import Vintages from '#components/instruments/vintages/InEssay.astro';
import VolumeChart from '#components/instruments/volume/InEssay.astro';
import h2 from './Heading2.astro';
import h3 from './Heading3.astro';

export const mdxComponents = {
  h2,
  h3,
  Adjust,
  Anchor,
  Calendar,
  Claim,
  Columns,
  Control,
  Crowd,
  Decisions,
  Doublings,
  EveryCase,
  Figure,
  FormerAnchor,
  Guess,
  Hundred,
  Market,
  Note,
  PaidHour,
  Ruler,
  Sentence,
  Side,
  Sides,
  Source,
  Squares,
  Stairs,
  Switch,
  Term,
  TimePath,
  Turn,
  UnitBar,
  Usage,
  Vintages,
  VolumeChart,
};
