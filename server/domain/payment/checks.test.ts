import { expect, test } from 'vitest';
import { type CheckFacts, firstFailure, type LiveLine } from './checks.ts';
import type { Sealed, SealedFigure, SealedLine } from './seal.ts';

const figure = (path: string, amount: string, isSum = false): SealedFigure => ({
  path,
  label: path,
  rule: 'PAY-11',
  amount,
  isSum,
  working: {},
  subject: null,
});
const line: SealedLine = {
  declarationId: 'ada',
  kind: 'billable',
  role: 'ect',
  type: 'started',
  band: 'A',
  row: 'banded/output/started-A',
  fee: '120',
  amount: '120',
  uplift: '0',
};
const sealed: Sealed = {
  engine: '1',
  statement: {
    id: 'january',
    activeLeadProviderId: 'provider',
    contractId: 'contract',
    year: 2026,
    month: 1,
    feeType: 'output',
    deadlineDate: '2025-12-31',
    paymentDate: '2026-01-25',
  },
  inputs: {},
  figures: [
    figure('', '4480/29', true),
    figure('banded/output/started-A', '120'),
    figure('banded/service-fee', '1000/29'),
  ],
  lines: [line],
  voided: { ect: 0, mentor: 0 },
  total: '4480/29',
  totalPence: '15448',
};
const live: LiveLine = {
  id: 'ada',
  kind: 'billable',
  paymentStatus: 'payable',
  paidOn: 'payable',
  others: 0,
};
const facts: CheckFacts = {
  sealed,
  contentSha256: 'a',
  reckonedSha256: 'a',
  lines: [live],
  paidOnTheSameDay: [],
};
const failed = (change: Partial<CheckFacts>) => firstFailure({ ...facts, ...change })?.code ?? null;
const refund = (change: Partial<LiveLine>) =>
  failed({
    sealed: { ...sealed, lines: [{ ...line, kind: 'refundable' }] },
    lines: [{ ...live, kind: 'refundable', paymentStatus: 'paid', paidOn: 'authorised', ...change }],
  });

test('a statement that is as it should be passes, twenty-ninths and all', () =>
  expect(failed({})).toBeNull());

test('figures that miss the total, and lines that miss their figures, block', () => {
  expect(failed({ sealed: { ...sealed, total: '4481/29' } })).toBe('figures-add-up');
  expect(failed({ sealed: { ...sealed, lines: [] } })).toBe('figures-add-up');
  expect(failed({ sealed: { ...sealed, lines: [{ ...line, uplift: '1' }] } })).toBe('figures-add-up');
});

test('a declaration without a line, and a line without a declaration, block', () => {
  expect(failed({ lines: [live, { ...live, id: 'grace' }] })).toBe('every-declaration-is-a-line');
  expect(failed({ lines: [] })).toBe('every-declaration-is-a-line');
  expect(failed({ lines: [{ ...live, kind: 'refundable' }] })).toBe('every-declaration-is-a-line');
});

test('only payable declarations are billed', () => {
  expect(failed({ lines: [{ ...live, paymentStatus: 'eligible' }] })).toBe('only-payable-declarations');
  expect(failed({ lines: [{ ...live, paymentStatus: 'paid' }] })).toBe('only-payable-declarations');
});

test('nobody is billed twice for one milestone', () =>
  expect(failed({ lines: [{ ...live, others: 1 }] })).toBe('nothing-billed-twice'));

test('a refund is of what was paid on an authorised statement', () => {
  expect(refund({})).toBeNull();
  expect(refund({ paidOn: 'paid', others: 1 })).toBeNull();
  expect(refund({ paidOn: 'submitted' })).toBe('refunds-were-paid');
  expect(refund({ paymentStatus: 'payable' })).toBe('refunds-were-paid');
});

test('what has changed since it was sealed blocks', () =>
  expect(failed({ reckonedSha256: 'b' })).toBe('reckoned-again-the-same'));

test('another statement of the same payment day blocks by name', () =>
  expect(firstFailure({ ...facts, paidOnTheSameDay: ['April 2026'] })).toMatchObject({
    code: 'payment-dates-differ',
    because: expect.stringContaining('April 2026'),
  }));
