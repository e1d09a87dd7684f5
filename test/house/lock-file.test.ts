import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { faultsOf, lockFileFaults } from '../../bin/lock-file.ts';

const integrity = 'sha512-abc';

test('our own lock installs on any machine', () => {
  expect(lockFileFaults(fileURLToPath(new URL('../../package-lock.json', import.meta.url)))).toEqual([]);
});

test('an optional dependency that npm could not find, and so left out of the lock, is reported', () => {
  const tool = { integrity, optionalDependencies: { '@tool/linux': '1.0.0', '@tool/mac': '1.0.0' } };
  expect(faultsOf({ 'node_modules/tool': tool, 'node_modules/@tool/linux': { integrity } })).toEqual([
    'node_modules/tool may install @tool/mac, which is not in the lock.',
  ]);
});

test('an optional dependency is found beside the package or further up', () => {
  const tool = { integrity, optionalDependencies: { beside: '1.0.0', above: '1.0.0' } };
  expect(
    faultsOf({
      'node_modules/a/node_modules/tool': tool,
      'node_modules/a/node_modules/tool/node_modules/beside': { integrity },
      'node_modules/above': { integrity },
    }),
  ).toEqual([]);
});

test('a package without integrity, and one tied to a registry, are reported', () => {
  expect(
    faultsOf({
      '': {},
      'node_modules/a': {},
      'node_modules/b': { integrity, resolved: 'https://x.example/b' },
    }),
  ).toEqual([
    'node_modules/a has no integrity.',
    'node_modules/b names the registry it came from: https://x.example/b.',
  ]);
});
