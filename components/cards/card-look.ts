/** What `unit-bar/style.css` says of a unit bar, for a renderer that knows neither custom properties nor container queries. */
import { BEHAVIORS } from '#model/economics/words.ts';
import { FACES } from './faces.ts';
import { lightColor, mixed } from './light-tokens.ts';

const PAPER = lightColor('paper');
const INK = lightColor('ink');
const IDLE_SHARE = 0.5;
const GHOST_SHARE = 0.3;

/** Rules with single classes and descendants only. Later ones win. */
export const BAR_RULES = [
  `.unit-bar-picture text { font-family: '${FACES.label.family}'; font-weight: ${FACES.label.weight}; font-size: 12px }`,
  `.segment-letter { font-weight: ${FACES.figure.weight} }`,
  `.unit-bar-mark, .unit-bar-zero { stroke: ${INK}; stroke-width: 2 }`,
  `.hatch-ground { fill: ${PAPER}; shape-rendering: crispEdges }`,
  `.hatch-stripe { fill: ${lightColor('loss')} }`,
  `.unit-bar-loss { stroke: ${lightColor('loss')}; stroke-width: 1 }`,
  `.break-gap { fill: ${PAPER} }`,
  `.break-edge { fill: none; stroke: ${INK}; stroke-width: 1 }`,
  `.segment-body { stroke: ${PAPER}; stroke-width: 1 }`,
  `.unit-bar-margin .segment-body { fill: ${lightColor('margin')} }`,
  `.unit-bar-margin .segment-text { fill: ${lightColor('on-behavior')} }`,
  ...BEHAVIORS.flatMap((behavior) => {
    const fill = lightColor(`behavior-${behavior}`);
    const edge = lightColor(`behavior-${behavior}-text`);
    return [
      `.behavior-${behavior} .segment-body { fill: ${fill} }`,
      `.behavior-${behavior} .segment-text { fill: ${lightColor(behavior === 'unit' ? 'on-behavior-unit' : 'on-behavior')} }`,
      `.behavior-${behavior}.idle .segment-body { fill: ${mixed(fill, PAPER, IDLE_SHARE)} }`,
      `.behavior-${behavior}.ghost .segment-body { fill: ${behavior === 'customer' ? mixed(fill, PAPER, GHOST_SHARE) : 'none'}; stroke: ${edge}; stroke-width: 1.5; stroke-dasharray: 4 3 }`,
      ...(behavior === 'unit' ? [] : [`.counted.behavior-${behavior} .segment-body { stroke: ${edge} }`]),
    ];
  }),
  `.idle .segment-text { fill: ${INK} }`,
  `.ghost .segment-text { fill: ${INK}; stroke: ${PAPER}; stroke-width: 3px; paint-order: stroke; font-size: 11px }`,
  `.card-key .segment-text { font-size: 15px }`,
  `.unit-bar-large .segment-text { font-size: 14px }`,
  `.unit-bar-large .ghost .segment-text { font-size: 11px }`,
].join('\n');
