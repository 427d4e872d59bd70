import { settingsFor } from './settings.mjs';

/** Every mutant of the model. */
export default settingsFor('model', ['src/model/**/*.ts']);
