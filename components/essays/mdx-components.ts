/** The words authors use in MDX. Essays import nothing; they are handed these. */
import Adjust from './Adjust.astro';
import Anchor from './Anchor.astro';
import Claim from './Claim.astro';
import Control from './Control.astro';
import Decisions from './Decisions.astro';
import EveryCase from './EveryCase.astro';
import Figure from './Figure.astro';
import FormerAnchor from './FormerAnchor.astro';
import Market from '#components/instruments/market/InEssay.astro';
import Note from './Note.astro';
import Sentence from './Sentence.astro';
import Side from './Side.astro';
import Sides from './Sides.astro';
import Source from './Source.astro';
import Switch from './Switch.astro';
import Term from './Term.astro';
import TimePath from '#components/instruments/path/InEssay.astro';
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
  Claim,
  Control,
  Decisions,
  EveryCase,
  Figure,
  FormerAnchor,
  Market,
  Note,
  Sentence,
  Side,
  Sides,
  Source,
  Switch,
  Term,
  TimePath,
  UnitBar,
  Usage,
  Vintages,
  VolumeChart,
};
