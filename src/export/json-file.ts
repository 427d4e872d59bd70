/** A state as a JSON file, which the page of its case can open again. */
import type { Evaluation } from '#model/economics/evaluation.ts';
import type { AboutCase } from './about-case.ts';
import { stateLink, statePairs } from '#link/state-link.ts';
import { exportedFigures, type ExportedFigure } from './exported-figures.ts';
import { exportedInputs, type ExportedInput } from './exported-inputs.ts';

export const FORMAT = 'at-the-margin-state';

export interface StateFile {
  format: typeof FORMAT;
  case: string;
  revision: number;
  link: string;
  /** What is read back, and all that is: the pairs of the link. */
  state: Record<string, string>;
  /** Ids of the cost lines inside the boundary. */
  boundary: string[];
  inputs: ExportedInput[];
  figures: ExportedFigure[];
  about: AboutCase;
}

export function stateFile(evaluation: Evaluation, about: AboutCase): StateFile {
  const { definition, state } = evaluation;
  return {
    format: FORMAT,
    case: definition.id,
    revision: definition.revision,
    link: stateLink(definition, state, about.address),
    state: statePairs(definition, state),
    boundary: state.boundary,
    inputs: exportedInputs(evaluation, about),
    figures: exportedFigures(evaluation),
    about,
  };
}

export const jsonFile = (evaluation: Evaluation, about: AboutCase): string =>
  `${JSON.stringify(stateFile(evaluation, about), null, 1)}\n`;
