/** Islands further down a case's page, in one file. */
export { default as Boundary } from './Boundary.tsx';
export { default as LensCurve } from './LensCurve.tsx';
export { default as PolicyPicker } from './PolicyPicker.tsx';
export { default as TimePath } from '#components/instruments/path/island.tsx';
export { default as Uncertainty } from '#components/instruments/uncertainty/island.tsx';
export { default as Vintages } from '#components/instruments/vintages/island.tsx';
export { default as VolumeChart } from '#components/instruments/volume/island.tsx';
