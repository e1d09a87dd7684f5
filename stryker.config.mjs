/** `npm run mutation`: changes the payment engine and the lifecycle rules one place at a time, to see a test object. */
export default {
  mutate: [
    'server/domain/payment/**/*.ts',
    'server/domain/legacy/**/*.ts',
    'server/domain/{declaration,statement,milestone,voiding,funding}.ts',
    '!server/domain/**/*.test.ts',
  ],
  testRunner: 'vitest',
  vitest: { configFile: 'stryker.vitest.config.ts' },
  concurrency: 2,
  ignorePatterns: ['admin-ui', 'bench', 'dist', 'docs', 'reports', 'schema', 'test'],
  thresholds: { high: 95, low: 90, break: 90 },
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  jsonReporter: { fileName: 'reports/mutation.json' },
  // TypeScript 7 has no programming interface to rewrite a tsconfig with, and Node needs none to run the tests.
  tsconfigFile: 'no-tsconfig.json',
};
