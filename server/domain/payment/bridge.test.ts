import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomLedger } from '../../../bin/parity/random-ledger.ts';
import { type TotalsBridged, bridgeOfStatements, bridgeOfVersions, type Pier } from './bridge.ts';
import { equal, exact, exactText, isZero, plus, sum } from './exact.ts';
import { inputsOf, type Ledger } from './ledger.ts';
import { placeLines } from './places.ts';
import { billFor } from './statement-bill.ts';

const piersOf = (ledger: Ledger): Pier[] =>
  inputsOf(ledger).map((inputs) => {
    const bill = billFor(inputs);
    const lines = placeLines(bill, inputs.contractType, ledger.declarations);
    return { name: inputs.statementId, inputs, total: bill.total, lines };
  });

function expectToSum({ opening, steps, closing }: TotalsBridged): void {
  const amounts = steps.map(({ amount }) => amount);
  expect(exactText(plus(opening.amount, sum(amounts)))).toBe(exactText(closing.amount));
  for (const { lines, amount } of steps)
    if (lines.length > 0) expect(equal(sum(lines.map((line) => line.amount)), amount)).toBe(true);
}

test('from any statement to any other, the steps sum to the difference exactly', () => {
  fc.assert(
    fc.property(randomLedger, (ledger) => {
      const piers = piersOf(ledger);
      for (const opening of piers)
        for (const closing of piers) {
          expectToSum(bridgeOfStatements(opening, closing));
          expectToSum(bridgeOfVersions(opening, closing));
        }
    }),
    { numRuns: 100 },
  );
});

test('from a statement to itself nothing moves', () => {
  fc.assert(
    fc.property(randomLedger, (ledger) => {
      for (const pier of piersOf(ledger))
        expect(bridgeOfVersions(pier, pier).steps.every(({ amount }) => isZero(amount))).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test('between versions each declaration stands in one step only', () => {
  fc.assert(
    fc.property(randomLedger, fc.nat(), (ledger, chance) => {
      const without = ledger.declarations.filter((_, index) => (index + chance) % 3 > 0);
      const [before, after] = [piersOf(ledger), piersOf({ ...ledger, declarations: without })];
      for (const [index, opening] of before.entries()) {
        const closing = after[index];
        if (!closing) continue;
        const bridge = bridgeOfVersions(opening, closing);
        expectToSum(bridge);
        const billed = bridge.steps.filter(({ key }) => !key.startsWith('clawbacks'));
        const ids = billed.flatMap(({ lines }) => lines.map(({ declarationId }) => declarationId));
        const refunded = new Set(
          closing.lines.filter(({ kind }) => kind === 'refundable').map((line) => line.declarationId),
        );
        const billedOnly = ids.filter((id) => !refunded.has(id));
        expect(new Set(billedOnly).size).toBe(billedOnly.length);
      }
    }),
    { numRuns: 100 },
  );
});

test('a void moves the later declarations up, and each step says what it did', () => {
  const line = (declarationId: string, band: string, amount: string) =>
    ({
      declarationId,
      kind: 'billable',
      role: 'ect',
      type: 'started',
      band,
      priced: true,
      row: `banded/output/started-${band}`,
      amount: exact(amount),
      uplift: exact('0'),
    }) as const;
  const [first] = piersOf(fc.sample(randomLedger, 1)[0] as Ledger);
  if (!first) return;
  const pier = (lines: Pier['lines']): Pier => ({ ...first, lines });
  const { steps } = bridgeOfVersions(
    pier([line('ada', 'A', '120'), line('ben', 'B', '100')]),
    pier([line('ben', 'A', '120')]),
  );
  const amountOf = (key: string) => {
    const step = steps.find((one) => one.key === key);
    return step && exactText(step.amount);
  };
  expect(amountOf('gone')).toBe('-120');
  expect(amountOf('bands')).toBe('20');
  expect(amountOf('new')).toBe('0');
});
