import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { screens } from '../server/screens.ts';
import type { Bench } from './bench.ts';

const FIRST_KB = 350;
const PART_KB = 60;
const STATIC = /(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;
const DYNAMIC = /import\(\s*["'`]\.\/([^"'`]+\.js)["'`]\s*\)/g;

export const bench: Bench = {
  name: 'first-load',
  about:
    'what a browser loads before the first screen, and what each screen, dialog or part that comes later adds to it, compressed',
  async run() {
    const folder = await screens();
    const chunks = readChunks(join(folder, 'assets'));
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    const entries = [...page.matchAll(/assets\/([^"]+\.js)"/g)].map(([, name = '']) => name);
    const first = closure(chunks, entries);
    const kB = (names: Iterable<string>) =>
      [...names].reduce((sum, name) => sum + (chunks.get(name)?.size ?? 0), 0) / 1000;
    const total = kB(first) + gzipSync(page).length / 1000;
    const later = new Set([...chunks.values()].flatMap(({ onDemand }) => onDemand));
    const parts = [...later]
      .map((name) => ({ name, kB: kB([...closure(chunks, [name])].filter((one) => !first.has(one))) }))
      .sort((one, other) => other.kB - one.kB);
    console.log(`first load ${total.toFixed(0)} kB (goal ${FIRST_KB})`);
    for (const { name, kB: more } of parts)
      console.log(`${more.toFixed(1).padStart(6)} kB more  ${name.replace(/-[\w-]{8}\.js$/, '')}`);
    const over = parts.filter((part) => part.kB > PART_KB).length;
    console.log(`${over} of ${parts.length} over the goal of ${PART_KB} kB more`);
    if (total > FIRST_KB || over > 0) process.exitCode = 1;
  },
};

interface Chunk {
  readonly size: number;
  readonly needs: readonly string[];
  readonly onDemand: readonly string[];
}

function readChunks(folder: string): Map<string, Chunk> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name);
  return new Map(
    names.map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const chunk = { needs: found(text, STATIC), onDemand: [...new Set(found(text, DYNAMIC))] };
      return [name, { ...chunk, size: gzipSync(text).length }];
    }),
  );
}

/** These and all that they import before they run. */
function closure(chunks: ReadonlyMap<string, Chunk>, names: readonly string[]): Set<string> {
  const all = new Set<string>();
  const add = (name: string): void => {
    if (all.has(name)) return;
    all.add(name);
    chunks.get(name)?.needs.forEach(add);
  };
  names.forEach(add);
  return all;
}
