import type { Kind, Kinds } from './answer.ts';
import { differences } from './compare.ts';
import { Given, Malformed } from './given.ts';
import { bandingKinds } from './kinds/banding.ts';
import { feeKinds } from './kinds/fees.ts';
import { legacyKinds } from './kinds/legacy.ts';
import { legacyTotalKinds } from './kinds/legacy-totals.ts';
import { lifecycleKinds } from './kinds/lifecycle.ts';
import { setKinds } from './kinds/sets.ts';
import { statementKinds } from './kinds/statements.ts';
import { summaryKinds } from './kinds/summaries.ts';
import { tableKinds } from './kinds/tables.ts';
import { totalKinds } from './kinds/totals.ts';

const every: readonly Kinds[] = [
  bandingKinds,
  feeKinds,
  legacyKinds,
  legacyTotalKinds,
  lifecycleKinds,
  setKinds,
  statementKinds,
  summaryKinds,
  tableKinds,
  totalKinds,
];

/** Every kind of vector that the rules can answer. */
export const KINDS: ReadonlyMap<string, Kind> = new Map(every.flatMap((kinds) => Object.entries(kinds)));

export interface Result {
  readonly id: string;
  readonly kind: string;
  /** Why it failed; none when it passed. */
  readonly problems: readonly string[];
}

/** Runs one vector. Whatever is wrong with it or with the rules is a failure of this vector, never a crash. */
export function runVector(vector: unknown, position: number): Result {
  const read = new Given(vector, `vectors[${position}]`);
  const name = (key: string) => {
    try {
      return read.at(key).id();
    } catch {
      return null;
    }
  };
  const id = name('id') ?? `vectors[${position}]`;
  const kind = name('kind') ?? 'no kind';
  try {
    return { id, kind, problems: problemsOf(read) };
  } catch (error) {
    const what = error instanceof Malformed ? 'malformed vector' : 'the rules failed';
    return { id, kind, problems: [`${what}: ${error instanceof Error ? error.message : String(error)}`] };
  }
}

function problemsOf(vector: Given): string[] {
  vector.at('id').id();
  const name = vector.at('kind').text();
  const kind = KINDS.get(name);
  if (!kind) return [`unknown kind '${name}'`];
  const expected = Object.fromEntries(
    vector
      .at('expected')
      .entries()
      .map(([key, { value }]) => [key, value]),
  );
  const asked = Object.keys(expected);
  if (asked.length === 0) return ['malformed vector: expected is empty, so nothing would be tested'];
  return differences(expected, kind(vector.at('inputs'), asked));
}

/** Reads a file of vectors, keeping each number that is not a safe whole number as it was written. */
export function readVectors(json: string): unknown[] {
  const asWritten = (_: string, value: unknown, context?: { source?: string }) =>
    typeof value === 'number' && !Number.isSafeInteger(value) ? (context?.source ?? value) : value;
  return new Given(JSON.parse(json, asWritten), 'file')
    .at('vectors')
    .list()
    .map(({ value }) => value);
}
