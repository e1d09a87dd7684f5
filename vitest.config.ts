import { defineConfig } from 'vitest/config';

const cluster = 'test/support/cluster.ts';

export default defineConfig({
  test: {
    // Each worker keeps a core busy, and PostgreSQL and the browser want some too.
    maxWorkers: 4,
    projects: [
      { test: { name: 'domain', include: ['server/**/*.test.ts'] } },
      {
        test: {
          name: 'server',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          globalSetup: [cluster],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: [cluster, 'test/support/browser-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
