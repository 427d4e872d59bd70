import { defineConfig } from 'vitest/config';
import model from './vitest.model.config.ts';

/** The published links alone. */
export default defineConfig({ ...model, test: { ...model.test, include: ['test/links/replay.test.ts'] } });
