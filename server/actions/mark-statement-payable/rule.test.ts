import { expect, test } from 'vitest';
import { feeTypes, statementStatuses } from '../../domain/statement.ts';
import { decide } from './rule.ts';

const open = { status: 'open', feeType: 'output', deadlineDate: '2026-03-31' } as const;
const on = (today: string, change = {}) => {
  const decision = decide({ statement: { ...open, ...change } }, today);
  return decision.agreed ? decision.outcome : decision.refusal.code;
};

test.for(feeTypes)(
  'an open %s statement becomes payable the day after its deadline, and on any later day',
  (feeType) => {
    expect(on('2026-03-31', { feeType })).toBe('deadline-not-passed');
    expect(on('2026-04-01', { feeType })).toBe('payable');
    expect(on('2026-09-01', { feeType })).toBe('payable');
  },
);

test('no other statement does', () => {
  for (const status of statementStatuses.filter((one) => one !== 'open'))
    expect(on('2026-04-01', { status })).toBe('not-open');
});
