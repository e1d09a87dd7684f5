import { defineConfig } from 'vitest/config';

/** The tests that mutants are tried on: the pure ones beside the rules, which need no database. */
export default defineConfig({ test: { include: ['server/domain/**/*.test.ts'] } });
