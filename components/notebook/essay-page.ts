/** Islands of essays, in one file. */
export { default as Guess } from './Guess.tsx';
export { default as Plate } from '#components/plates/Plate.tsx';
