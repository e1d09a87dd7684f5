import { describe, expect, test } from 'vitest';
import { whyNobodyJoins } from './school.ts';

const vale = { name: 'Vale School', status: 'open', openedOn: null, closedOn: null } as const;
const because = (school: Partial<Parameters<typeof whyNobodyJoins>[0]>) =>
  whyNobodyJoins({ ...vale, ...school }, '2026-09-01')?.because ?? 'open';

describe('a teacher joins on 1 September 2026', () => {
  test('a school that is open, or that opens or closes on the day itself', () => {
    expect(because({})).toBe('open');
    expect(because({ openedOn: '2026-09-01' })).toBe('open');
    expect(because({ status: 'proposed_to_close', closedOn: '2026-09-01' })).toBe('open');
    expect(because({ status: 'proposed_to_open', openedOn: '2026-09-01' })).toBe('open');
  });

  test('no school that closes the day before, or is closed', () => {
    expect(because({ status: 'proposed_to_close', closedOn: '2026-08-31' })).toContain(
      'Vale School closes on 31 August 2026',
    );
    expect(because({ status: 'closed', closedOn: '2026-12-31' })).toContain('closed on 31 December 2026');
    expect(because({ status: 'closed' })).toContain('Vale School is closed');
  });

  test('no school that opens the day after, or has no opening day', () => {
    expect(because({ openedOn: '2026-09-02' })).toContain('Vale School opens on 2 September 2026');
    expect(because({ status: 'proposed_to_open' })).toContain('Vale School has no opening day yet');
  });
});
