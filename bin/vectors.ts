// `npm run vectors -- FILE.json …`: runs every vector through the payment engine and the lifecycle rules.
import { readFileSync } from 'node:fs';
import { readVectors, runVector } from './vectors/run.ts';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Name a file of vectors: npm run vectors -- FILE.json');
  process.exit(2);
}

let passed = 0;
let failed = 0;
for (const file of files) {
  let vectors: unknown[] = [];
  try {
    vectors = readVectors(readFileSync(file, 'utf8'));
  } catch (error) {
    console.log(`✗ ${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    failed++;
  }
  for (const [position, vector] of vectors.entries()) {
    const { id, kind, problems } = runVector(vector, position);
    if (problems.length === 0) passed++;
    else {
      failed++;
      console.log(`✗ ${id} (${kind})\n${problems.map((problem) => `    ${problem}`).join('\n')}`);
    }
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
