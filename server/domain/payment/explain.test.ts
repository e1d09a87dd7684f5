import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomLedger } from '../../../bin/parity/random-ledger.ts';
import { equal, plus, sum } from './exact.ts';
import { type Explanation, explain } from './explain.ts';
import { type Figure, find, leaves } from './figure.ts';
import { inputsOf } from './ledger.ts';
import { placeLines } from './places.ts';
import { billFor } from './statement-bill.ts';
import { blocksOf } from './tables/blocks.ts';
import { overviewOf, ROUNDING } from './tables/overview.ts';

const DEEPEST = 4;

test('every figure on a page explains itself: its parts, and its declarations, sum to it exactly within four levels', () => {
  fc.assert(
    fc.property(randomLedger, (ledger) => {
      for (const inputs of inputsOf(ledger)) {
        const { total } = billFor(inputs);
        const lines = placeLines({ ...billFor(inputs) }, inputs.contractType, ledger.declarations);
        const check = (path: string, depth: number): void => {
          const found = explained(total, path);
          expect(depth).toBeLessThanOrEqual(DEEPEST);
          if (found.parts.length > 0)
            expect(equal(sum(found.parts.map(({ amount }) => amount)), found.amount), path).toBe(true);
          if (found.rows.length > 0) {
            const isUplift = found.rows.every((row) => row.endsWith('/uplift'));
            const mine = isUplift
              ? lines.filter(({ kind }) => (kind === 'billable') === !path.includes('clawbacks'))
              : lines.filter(({ row }) => found.rows.includes(row));
            const amounts = mine.map((line) => (isUplift ? line.uplift : line.amount));
            if (!found.rows.some((row) => row.endsWith('clawbacks/uplift')) || isUplift)
              expect(equal(sum(amounts), found.amount), path).toBe(true);
            else
              expect(
                equal(sum(mine.map(({ amount, uplift }) => plus(amount, uplift))), found.amount),
                path,
              ).toBe(true);
          }
          for (const part of found.parts) check(part.path, depth + 1);
        };
        for (const path of pathsOnPage(total, inputs.contractType)) check(path, 1);
      }
    }),
    { numRuns: 100 },
  );
});

function explained(total: Figure, path: string): Explanation {
  const found = explain(total, path);
  if (!found) throw new Error(`Nothing explains ${path}`);
  return found;
}

function pathsOnPage(total: Figure, contractType: 'ecf' | 'ittecf_ectp'): string[] {
  const { rows, rounding } = overviewOf(total);
  const blocks = blocksOf({
    feeType: 'output',
    inputs: { contractType },
    total,
    voided: { ect: 0, mentor: 0 },
  });
  const cells = blocks.flatMap((block) => [...block.rows.flat(), ...(block.total ? [block.total.cell] : [])]);
  return [
    '',
    ...rows.map(({ path }) => path),
    ...(rounding ? [ROUNDING] : []),
    ...new Set(cells.flatMap(({ at }) => (at === null ? [] : [at]))),
  ];
}

test('a path that is not there explains nothing', () => {
  const [ledger] = fc.sample(randomLedger, 1);
  const [inputs] = ledger ? inputsOf(ledger) : [];
  expect(inputs && explain(billFor(inputs).total, 'banded/output/started-Z')).toBeNull();
  expect(inputs && explain(billFor(inputs).total, 'elsewhere')).toBeNull();
});

test('parts that count nobody and come to £0.00 are only counted beside others, and nothing else is', () => {
  fc.assert(
    fc.property(randomLedger, (ledger) => {
      for (const inputs of inputsOf(ledger)) {
        const { total } = billFor(inputs);
        const { parts, nothing, formula } = explained(total, 'banded/output');
        const counted = leaves(find(total, 'banded/output') ?? total).filter(
          ({ working }) => 'count' in working && working.count > 0,
        );
        const named = parts.filter(({ path }) => !nothing.includes(path)).map(({ label }) => label);
        const isWorthFolding = counted.length > 0 && parts.length - counted.length > 1;
        expect(named).toEqual((isWorthFolding ? counted : parts).map(({ label }) => label));
        expect(formula).toBe(
          [...named, ...(nothing.length > 0 ? [`${nothing.length} parts of £0.00`] : [])].join(' + '),
        );
      }
    }),
    { numRuns: 50 },
  );
});

test('the VAT of ECTs and of mentors is told apart, and that of one part explains itself at once', () => {
  fc.assert(
    fc.property(randomLedger, (ledger) => {
      for (const inputs of inputsOf(ledger)) {
        const { total } = billFor(inputs);
        const { parts, formula } = explained(total, 'vat');
        if (find(total, 'flat')) {
          expect(parts.map(({ label }) => label)).toEqual(['VAT on ECTs', 'VAT on mentors']);
          expect(formula).toBe('VAT on ECTs + VAT on mentors');
        } else {
          expect(parts).toEqual([]);
          expect(formula).toMatch(/^[\d.]+% of −?£|not registered for VAT/);
        }
      }
    }),
    { numRuns: 50 },
  );
});

test('no amount in a formula has four digits in a row before its point, or is a fraction', () => {
  fc.assert(
    fc.property(randomLedger, (ledger) => {
      for (const inputs of inputsOf(ledger)) {
        const { total } = billFor(inputs);
        for (const path of pathsOnPage(total, inputs.contractType))
          for (const part of [path, ...explained(total, path).parts.map((one) => one.path)])
            expect(explained(total, part).formula).not.toMatch(/£-?\d{4,}|\//);
      }
    }),
    { numRuns: 50 },
  );
});

test('every count of the declarations block is that of the declarations it leads to, and none of others', () => {
  fc.assert(
    fc.property(randomLedger, (ledger) => {
      for (const inputs of inputsOf(ledger)) {
        const bill = billFor(inputs);
        const lines = placeLines({ ...bill }, inputs.contractType, ledger.declarations);
        const [summary] = blocksOf({ ...bill, inputs, feeType: 'output', voided: { ect: 1, mentor: 1 } });
        const counts = (summary?.rows ?? []).flatMap(([name, ...cells]) =>
          name?.text === 'Voided' ? [] : cells.filter(({ text }) => text !== '-'),
        );
        for (const { text, at } of counts) {
          if (at === null) expect(text).toBe('0');
          else {
            const { rows } = explained(bill.total, at);
            expect(lines.filter(({ row }) => rows.includes(row)).length, at).toBe(Number(text));
          }
        }
      }
    }),
  );
});
