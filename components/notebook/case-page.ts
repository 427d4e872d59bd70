/** Islands further down a case's page, in one file. */
export { default as Boundary } from './Boundary.tsx';
export { default as PolicyPicker } from './PolicyPicker.tsx';
export { default as Uncertainty } from '#components/instruments/uncertainty/island.tsx';
