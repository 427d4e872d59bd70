import { settingsFor } from './settings.mjs';

/** Every mutant of what reads and writes links. */
export default settingsFor('link', ['src/link/**/*.ts']);
