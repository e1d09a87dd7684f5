import { defineConfig } from 'vitest/config';

/**
 * The tests that mutants are tried on: the sentences of policy beside the rules. The properties are left out: they find
 * what no sentence names, but each takes as long as all the others together.
 */
export default defineConfig({
  test: { include: ['server/domain/**/*.test.ts'], exclude: ['**/properties.test.ts'] },
});
