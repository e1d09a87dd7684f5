// `npm run bench` lists the benches; `npm run bench -- NAME [arguments]` runs one.
import { readdirSync } from 'node:fs';
import type { Bench } from './bench.ts';

const here = new URL('.', import.meta.url);
const files = readdirSync(here).filter((file) => file.endsWith('.bench.ts'));
const benches = await Promise.all(
  files.map(async (file) => ((await import(new URL(file, here).href)) as { bench: Bench }).bench),
);

const [name, ...args] = process.argv.slice(2);
const chosen = benches.find((bench) => bench.name === name);
if (chosen) await chosen.run(args);
else {
  if (name !== undefined) console.error(`There is no bench called ${name}.`);
  for (const { name: known, about } of benches) console.log(`npm run bench -- ${known.padEnd(12)} ${about}`);
  process.exitCode = name === undefined ? 0 : 1;
}
