import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomLedger } from '../../../bin/parity/random-ledger.ts';
import { declarationTypes } from '../declaration.ts';
import { exactText } from './exact.ts';
import { type Expected, forecast } from './forecast.ts';
import { inputsOf } from './ledger.ts';
import { billFor } from './statement-bill.ts';

test('with nothing expected, a forecast is what is there', () => {
  fc.assert(
    fc.property(randomLedger, (ledger) => {
      const coming = inputsOf(ledger);
      for (const [index, { soFar, ifAll, expected }] of forecast(coming, []).entries()) {
        const total = exactText(billFor(coming[index] as (typeof coming)[number]).total.amount);
        expect([exactText(soFar), exactText(ifAll), expected]).toEqual([total, total, 0]);
      }
    }),
    { numRuns: 50 },
  );
});

test('what is expected is reckoned as if it had been declared, on its own statement and before the later ones', () => {
  fc.assert(
    fc.property(
      randomLedger,
      fc.constantFrom(...declarationTypes),
      fc.integer({ min: 1, max: 9 }),
      (ledger, type, count) => {
        const statements = ledger.statements.toSorted((a, b) => (a.paymentDate < b.paymentDate ? -1 : 1));
        const days = new Set(statements.map(({ paymentDate }) => paymentDate));
        // Statements of one payment date ignore each other, which a forecast in order of payment does not know.
        fc.pre(days.size === statements.length && statements.length > 0);
        const [first] = statements;
        if (!first) return;
        const expected: Expected[] = [{ statementId: first.id, role: 'ect', type, count }];
        const more = Array.from({ length: count }, (_, index) => ({
          id: `expected-${index}`,
          role: 'ect' as const,
          type,
          paymentStatus: 'eligible' as const,
          clawbackStatus: 'no_clawback' as const,
          paymentStatementId: first.id,
          clawbackStatementId: null,
          sparsityUplift: false,
          pupilPremiumUplift: false,
          declarationDate: '2026-01-01',
          createdAt: '2026-01-01T00:00:00Z',
        }));
        const coming = inputsOf({ ...ledger, statements });
        const declared = inputsOf({ ...ledger, statements, declarations: [...ledger.declarations, ...more] });
        expect(forecast(coming, expected).map(({ ifAll }) => exactText(ifAll))).toEqual(
          declared.map((inputs) => exactText(billFor(inputs).total.amount)),
        );
      },
    ),
    { numRuns: 100 },
  );
});
