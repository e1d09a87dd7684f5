import { expect, test } from 'vitest';
import { firstRefusal, refusalOf } from '../../domain/steps.ts';
import { type Chosen, decide, type Facts, steps } from './rule.ts';

const one = (change: Partial<Chosen> = {}): Chosen => ({
  name: 'Ambition, 2025',
  month: '2026-01',
  status: 'authorised',
  authorisedOn: '2026-01-20',
  totalPence: 120_000n,
  ...change,
});
const facts = (...chosen: Chosen[]): Facts => ({ month: '2026-01', waiting: chosen.length, chosen });
const form = { statementIds: [], totalPence: 120_000n, reference: ' BACS 7 ', paidOn: '2026-01-25' };
const refusal = (asked: Facts, change: object = {}) =>
  refusalOf(decide(asked, { ...form, ...change }, '2026-01-26'));

test('a remittance pays the statements chosen when it comes to their sum, to the penny', () => {
  const both = facts(one(), one({ name: 'Teach First, 2025', totalPence: -20_001n }));
  expect(decide(both, { ...form, totalPence: 99_999n }, '2026-01-26')).toEqual({
    agreed: true,
    outcome: { reference: 'BACS 7', paidOn: '2026-01-25', totalPence: 99_999n },
  });
  expect(refusal(both, { totalPence: 100_000n })).toEqual({
    code: 'total-differs',
    because:
      'The 2 statements chosen come to £999.99, and the total typed is £1,000.00. Choose the statements that the remittance pays, or copy its total again.',
  });
  expect(refusal(facts(one()), { totalPence: 1n })?.because).toMatch(/^The statement chosen comes to £1,200/);
});

test('each statement that may not be paid is named with why, and none of them is', () => {
  const asked = facts(
    one(),
    one({ name: 'Beech, 2025', status: 'submitted', authorisedOn: null }),
    one({ name: 'Cedar, 2024', status: 'paid' }),
    one({ name: 'Elm, 2025', authorisedOn: '2026-01-26' }),
    one({ name: 'Fir, 2025', month: '2025-11' }),
  );
  expect(refusal(asked)).toEqual({
    code: 'some-cannot-be-paid',
    because: `Of the 5 statements chosen, 4 cannot be recorded as paid.
Beech, 2025: This statement has not been authorised. Wait until an approver has authorised it.
Cedar, 2024: The payment of this statement has been recorded already. There is nothing more to do.
Elm, 2025: This statement was authorised on 26 January 2026. Enter that day or a later one.
Fir, 2025: This statement is of November 2025.
Nothing has been recorded. Leave them out.`,
  });
});

test('of very many, the first are named', () => {
  const because = refusal(facts(...Array.from({ length: 32 }, () => one({ status: 'paid' }))))?.because ?? '';
  expect(because.match(/Ambition, 2025: /g)).toHaveLength(30);
  expect(because).toContain('\nAnd 2 more.\n');
});

test('its reference can be found again and its day is not still to come', () => {
  expect(refusal(facts(one()), { reference: '=1' })?.code).toBe('reference-unreadable');
  expect(refusal(facts(one()), { paidOn: '2026-01-27' })?.code).toBe('not-yet-paid');
  expect(refusal(facts(one()), { paidOn: '2026-01-26' })).toBeNull();
  expect(refusal(facts(one({ authorisedOn: '2026-01-25' })))).toBeNull();
});

test('somebody has to say which were paid, and one has to wait for it', () => {
  expect(refusal({ ...facts(), waiting: 3 })?.code).toBe('none-chosen');
  expect(firstRefusal(steps({ ...facts(), waiting: 1 }))).toBeNull();
  expect(firstRefusal(steps(facts()))).toEqual({
    code: 'none-authorised',
    because:
      'No statement of January 2026 is authorised and waits for its payment. Wait until an approver has authorised one.',
  });
});
