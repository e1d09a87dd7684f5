import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomLedger } from '../../../bin/parity/random-ledger.ts';
import { declarationTypes } from '../declaration.ts';
import { type BandingRule, bandingRules, fillBands, net } from './band-filling.ts';
import { bandLetter } from './bands.ts';
import { equal, exactText, sum, zero } from './exact.ts';
import { addsUp, find } from './figure.ts';
import { inputsOf, type Ledger } from './ledger.ts';
import { placeLines, sumOfLines } from './places.ts';
import { billFor } from './statement-bill.ts';
import { overviewOf } from './tables/overview.ts';

const RUNS = 300;
const check = <Ts>(property: fc.IProperty<Ts>) => fc.assert(property, { numRuns: RUNS });

const bands = fc
  .array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 })
  .map((capacities) => capacities.map((capacity, index) => ({ letter: bandLetter(index + 1), capacity })));
const few = fc.integer({ min: 0, max: 20 });
const counts = fc.record({ previousBillable: few, previousRefundable: few, billable: few, refundable: few });
const totals = (ledger: Ledger) => inputsOf(ledger).map((inputs) => exactText(billFor(inputs).total.amount));

describe('what is true of every statement', () => {
  test('the leaves of every explained figure sum to it exactly', () => {
    check(
      fc.property(randomLedger, (ledger) => {
        for (const inputs of inputsOf(ledger)) expect(addsUp(billFor(inputs).total)).toBe(true);
      }),
    );
  });

  test('the rows of the overview and the named rounding add up to the total', () => {
    check(
      fc.property(randomLedger, (ledger) => {
        for (const inputs of inputsOf(ledger)) {
          const { rows, total } = overviewOf(billFor(inputs).total);
          expect(equal(sum(rows.map(({ figure: { amount } }) => amount)), total.amount)).toBe(true);
        }
      }),
    );
  });

  test('the lines add up to output, uplift and clawbacks', () => {
    check(
      fc.property(randomLedger, (ledger) => {
        const type = ledger.contracts[0]?.contractType ?? 'ecf';
        for (const inputs of inputsOf(ledger)) {
          const bill = billFor(inputs);
          const blocks = [
            'banded/output',
            'banded/uplift',
            'banded/clawbacks',
            'flat/output',
            'flat/clawbacks',
          ];
          const figures = blocks.map((path) => find(bill.total, path)?.amount ?? zero);
          expect(exactText(sumOfLines(placeLines(bill, type, ledger.declarations)))).toBe(
            exactText(sum(figures)),
          );
        }
      }),
    );
  });

  test('a voided declaration and its absence give the same totals', () => {
    check(
      fc.property(randomLedger, (ledger) => {
        const without = ledger.declarations.filter(
          ({ paymentStatus, clawbackStatus }) =>
            paymentStatus !== 'voided' || clawbackStatus !== 'no_clawback',
        );
        expect(totals({ ...ledger, declarations: without })).toEqual(totals(ledger));
      }),
    );
  });

  test('the order in which declarations are read does not matter', () => {
    check(
      fc.property(randomLedger, (ledger) => {
        const type = ledger.contracts[0]?.contractType ?? 'ecf';
        const backwards = { ...ledger, declarations: ledger.declarations.toReversed() };
        expect(totals(backwards)).toEqual(totals(ledger));
        for (const inputs of inputsOf(ledger)) {
          const bill = billFor(inputs);
          expect(placeLines(bill, type, backwards.declarations)).toEqual(
            placeLines(bill, type, ledger.declarations),
          );
        }
      }),
    );
  });
});

describe('what is true of every filling', () => {
  test.each(bandingRules)('%s never refunds more places than were filled', (rule) => {
    check(
      fc.property(bands, counts, (given, counted) => {
        for (const fill of fillBands(rule, given, counted).bands) {
          expect(
            net({ ...fill, previousBillable: Math.max(0, fill.previousBillable) }),
          ).toBeGreaterThanOrEqual(0);
          expect(net(fill)).toBeLessThanOrEqual(fill.capacity);
        }
      }),
    );
  });

  test.each(bandingRules)('%s loses no declaration: what has no place is counted beside', (rule) => {
    check(
      fc.property(bands, counts, (given, counted) => {
        const { bands: fills, overCeiling, withoutPlace } = fillBands(rule, given, counted);
        const over = (key: 'billable' | 'refundable') => fills.reduce((all, fill) => all + fill[key], 0);
        expect(over('billable') + overCeiling).toBe(counted.billable);
        expect(over('refundable') + withoutPlace).toBe(counted.refundable);
      }),
    );
  });

  test.each(bandingRules)(
    '%s: splitting declarations over several statements never changes the places per band',
    (rule) => {
      check(
        fc.property(bands, fc.array(few, { minLength: 1, maxLength: 5 }), (given, months) => {
          expect(placesOver(rule, given, months)).toEqual(
            placesOver(rule, given, [months.reduce((a, b) => a + b, 0)]),
          );
        }),
      );
    },
  );

  test('the two rules agree, except when earlier billables overflowed and there were earlier refunds (PAY-21)', () => {
    check(
      fc.property(bands, counts, (given, counted) => {
        const places = given.reduce((all, { capacity }) => all + capacity, 0);
        const named = counted.previousBillable > places && counted.previousRefundable > 0;
        fc.pre(!named && counted.previousRefundable <= counted.previousBillable);
        expect(shownSide('PAY-20', given, counted)).toEqual(shownSide('PAY-19', given, counted));
      }),
    );
  });
});

function placesOver(
  rule: BandingRule,
  given: { letter: string; capacity: number }[],
  months: number[],
): number[] {
  let before = 0;
  const places = given.map(() => 0);
  for (const billable of months) {
    const filling = fillBands(rule, given, {
      previousBillable: before,
      previousRefundable: 0,
      billable,
      refundable: 0,
    });
    filling.bands.forEach((fill, index) => {
      places[index] = (places[index] ?? 0) + fill.billable;
    });
    before += billable;
  }
  return places;
}

/** What a statement shows and pays for: this month's places, refunds and what has none. */
function shownSide(
  rule: BandingRule,
  given: { letter: string; capacity: number }[],
  counted: Parameters<typeof fillBands>[2],
) {
  const { bands: fills, overCeiling, withoutPlace } = fillBands(rule, given, counted);
  return {
    fills: fills.map(({ letter, billable, refundable }) => ({ letter, billable, refundable })),
    overCeiling,
    withoutPlace,
  };
}

test('declarations of one type never move the places of another (PAY-19)', () => {
  check(
    fc.property(randomLedger, fc.constantFrom(...declarationTypes), (ledger, type) => {
      const alone = {
        ...ledger,
        declarations: ledger.declarations.filter((declaration) => declaration.type === type),
      };
      const fillings = (given: Ledger) => inputsOf(given).map((inputs) => billFor(inputs).fillings[type]);
      expect(fillings(alone)).toEqual(fillings(ledger));
    }),
  );
});
