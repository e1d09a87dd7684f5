import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const cluster = 'test/support/cluster.ts';

export default defineConfig({
  // The file that Node itself finds: tests and libraries must share one GraphQL.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // A worker waits for PostgreSQL or the browser half its time, so two share even one core well.
    maxWorkers: Math.max(2, Math.min(4, availableParallelism())),
    // Only what is wrong waits this long; what is right may be slow to come on a busy machine.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      // Pure, so that one process may run file after file.
      {
        extends: true,
        test: {
          name: 'domain',
          include: ['server/**/*.test.ts', 'admin-ui/src/**/*.test.ts'],
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          globalSetup: [cluster],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: [cluster, 'test/support/browser-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
