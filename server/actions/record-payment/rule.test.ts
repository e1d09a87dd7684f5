import { expect, test } from 'vitest';
import { refusalOf } from '../../domain/steps.ts';
import { decide, type Facts } from './rule.ts';

const facts: Facts = { statement: { status: 'authorised' }, authorisedOn: '2026-01-20' };
const form = { reference: 'BACS 2026/0117-3', paidOn: '2026-01-25' };
const code = (change: object) => refusalOf(decide(facts, { ...form, ...change }, '2026-01-26'))?.code;

test('a payment is read, and not before its statement was authorised', () => {
  expect(decide(facts, form, '2026-01-26')).toMatchObject({ outcome: form });
  expect(code({ reference: '?' })).toBe('reference-unreadable');
  expect(code({ paidOn: '2026-01-27' })).toBe('not-yet-paid');
  expect(code({ paidOn: '2026-01-20' })).toBeUndefined();
  expect(code({ paidOn: '2026-01-19' })).toBe('paid-before-authorised');
});
