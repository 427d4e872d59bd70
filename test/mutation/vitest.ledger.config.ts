import { defineConfig } from 'vitest/config';
import unit from './vitest.unit.config.ts';

/** The published links alone. */
export default defineConfig({ ...unit, test: { ...unit.test, include: ['test/links/replay.test.ts'] } });
