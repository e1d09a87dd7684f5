import { expect, test } from 'vitest';
import { type Drift, driftBetween } from './drift.ts';
import type { Sealed } from './seal.ts';

const counts = { previousBillable: 4, previousRefundable: 1, billable: 2, refundable: 0 };
const sealed = {
  engine: '1',
  statement: { id: 'january', paymentDate: '2026-01-25' },
  inputs: {
    bands: [{ letter: 'A', price: '1000' }],
    vat: { rate: '0.2', registered: true },
    banded: { started: counts },
    flat: {},
    uplift: { billable: 0, refundable: 0 },
    adjustments: [],
  },
  figures: [
    { path: '', amount: '240' },
    { path: 'banded/output/started-A', amount: '240' },
  ],
  lines: [
    { kind: 'billable', declarationId: 'ada', amount: '120' },
    { kind: 'billable', declarationId: 'grace', amount: '120' },
  ],
  voided: { ect: 0, mentor: 0 },
  total: '240',
  totalPence: '24000',
} as unknown as Sealed;
const to = (change: object): Drift | null => driftBetween(sealed, { ...sealed, ...change } as Sealed);
const inputs = (change: object) => ({ inputs: { ...sealed.inputs, ...change } });

test('the same facts in another order are the same', () => {
  expect(to({})).toBeNull();
  expect(driftBetween(sealed, JSON.parse(JSON.stringify(sealed)) as Sealed)).toBeNull();
  expect(to({ voided: { mentor: 0, ect: 0 } })).toBeNull();
});

test.for([
  ['engine', { engine: '2' }],
  ['terms', inputs({ bands: [{ letter: 'A', price: '1100' }] })],
  ['terms', inputs({ vat: { rate: '0.2', registered: false } })],
  ['adjustments', inputs({ adjustments: [{ id: 'a', amount: '5' }] })],
  ['declarations', inputs({ banded: { started: { ...counts, billable: 1 } } })],
  ['declarations', { lines: sealed.lines.slice(1) }],
  ['earlier_statements', inputs({ banded: { started: { ...counts, previousBillable: 5 } } })],
  ['statement', { statement: { ...sealed.statement, paymentDate: '2026-01-26' } }],
  ['engine', { totalPence: '24001' }],
] as const)('what moved is named: %s', ([cause, change]) => {
  expect(to(change)).toMatchObject({ cause });
});

test('rows and pounds are counted: what is gone, what is new and what is another amount', () => {
  const [ada, grace] = sealed.lines;
  const drift = to({
    lines: [ada, { ...grace, amount: '90' }, { ...grace, declarationId: 'joan' }],
    figures: [
      { path: '', amount: '330' },
      { path: 'banded/output/started-A', amount: '330' },
    ],
    totalPence: '33000',
  });
  expect(drift).toMatchObject({ rows: 4, differencePence: 9000n });
  expect(drift?.details).toContain('2 lines and 2 figures differ.');
});
