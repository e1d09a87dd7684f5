import fc from 'fast-check';
import type pg from 'pg';
import type { Ledger } from '../../server/domain/payment/ledger.ts';
import type { Bill } from '../../server/domain/payment/statement-bill.ts';
import type { StatementInputs } from '../../server/domain/payment/statement-inputs.ts';
import { compareLedgers, type Difference } from './compare.ts';
import { randomLedger } from './random-ledger.ts';

/** Ledgers reckoned in one query. */
const BATCH = 400;

export interface Found {
  readonly statements: number;
  readonly differences: number;
  /** The first difference, in the smallest ledger that still shows it. */
  readonly smallest: { readonly ledger: Ledger; readonly difference: Difference } | null;
}

/** Compares so many random statements. The same seed draws the same ones. */
export async function search(
  client: pg.ClientBase,
  runs: number,
  seed: number,
  options: { engine?: (inputs: StatementInputs) => Bill; report?: (statements: number) => void } = {},
): Promise<Found> {
  let statements = 0;
  let differences = 0;
  let smallest: Found['smallest'] = null;
  for (let batch = 0; statements < runs; batch++) {
    const batchSeed = seed + batch;
    const drawn = fc.sample(randomLedger, { seed: batchSeed, numRuns: BATCH });
    const ledgers = firstStatements(drawn, runs - statements);
    const compared = await compareLedgers(client, ledgers, options.engine);
    statements += compared.statements;
    differences += compared.differences.length;
    const [first] = compared.differences;
    if (first) smallest ??= await shrink(client, batchSeed, first, ledgers, options.engine);
    options.report?.(statements);
  }
  return { statements, differences, smallest };
}

/** As many ledgers as have that many statements; the last one keeps only what is still wanted. */
function firstStatements(ledgers: readonly Ledger[], wanted: number): Ledger[] {
  const kept: Ledger[] = [];
  let left = wanted;
  for (const ledger of ledgers) {
    if (left <= 0) break;
    kept.push(
      ledger.statements.length <= left ? ledger : { ...ledger, statements: ledger.statements.slice(0, left) },
    );
    left -= ledger.statements.length;
  }
  return kept;
}

/** Draws the ledger again and makes it smaller for as long as the two calculations differ on it. */
async function shrink(
  client: pg.ClientBase,
  seed: number,
  first: Difference,
  ledgers: readonly Ledger[],
  engine?: (inputs: StatementInputs) => Bill,
): Promise<Found['smallest']> {
  let last: Found['smallest'] = null;
  const agree = fc.asyncProperty(randomLedger, async (ledger) => {
    const { differences } = await compareLedgers(client, [ledger], engine);
    const [difference] = differences;
    if (difference) last = { ledger, difference };
    return !difference;
  });
  await fc.check(agree, { seed, path: String(first.ledger), numRuns: 1 });
  const whole = ledgers[first.ledger];
  return last ?? (whole ? { ledger: whole, difference: first } : null);
}
