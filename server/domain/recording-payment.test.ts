import { expect, test } from 'vitest';
import { isAuthorised, paidTooEarly, readPayment } from './recording-payment.ts';

const form = { reference: ' BACS 2026/0117-3 ', paidOn: '2026-01-25' };
const code = (change: object, today = '2026-01-26') => {
  const decision = readPayment({ ...form, ...change }, today);
  return decision.agreed ? 'agreed' : decision.refusal.code;
};

test('an authorised statement is paid, by a reference and on a day', () => {
  expect(isAuthorised('authorised').refusal).toBeNull();
  expect(readPayment(form, '2026-01-26')).toMatchObject({
    outcome: { reference: 'BACS 2026/0117-3', paidOn: '2026-01-25' },
  });
});

test('no other statement is', () => {
  for (const status of ['open', 'payable', 'submitted'] as const)
    expect(isAuthorised(status).refusal?.code).toBe('not-authorised');
  expect(isAuthorised('paid').refusal?.code).toBe('already-paid');
});

test('from the day of its authorisation until today', () => {
  expect(paidTooEarly('2026-01-20', '2026-01-20')).toBeNull();
  expect(paidTooEarly('2026-01-20', '2026-01-19')?.code).toBe('paid-before-authorised');
  expect(code({ paidOn: '2026-01-26' })).toBe('agreed');
  expect(code({ paidOn: '2026-01-27' })).toBe('not-yet-paid');
});

test('a reference is one that can be found again', () => {
  for (const reference of ['', '   ', '-1', '=1+1', 'a\nb', 'x'.repeat(51)])
    expect(code({ reference })).toBe('reference-unreadable');
  expect(code({ reference: 'x'.repeat(50) })).toBe('agreed');
});
