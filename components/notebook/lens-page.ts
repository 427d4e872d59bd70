/** Islands of charts that pages of cases and essays show: the one over volume, and every lens. */
export { default as Lens } from '#components/instruments/Lens.tsx';
export { default as VolumeChart } from '#components/instruments/volume/island.tsx';
