import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keepFirst } from './screens.ts';

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'builds-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

function aBuild(builds: string, name: string): string {
  const folder = join(builds, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), name);
  return folder;
}

test('of two builds of the same screens at once, the first is kept and the second leaves nothing behind', () => {
  const builds = aFolder();
  const folder = join(builds, 'screens');
  const [first, second] = [aBuild(builds, 'first'), aBuild(builds, 'second')];
  keepFirst(first, folder);
  keepFirst(second, folder);
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('first');
  expect(readdirSync(builds)).toEqual(['screens']);
});

test('a build that is not there is a fault, not the screens', () => {
  const builds = aFolder();
  expect(() => keepFirst(join(builds, 'nowhere'), join(builds, 'screens'))).toThrow('ENOENT');
});
