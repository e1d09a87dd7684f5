import { expect, test } from 'vitest';
import { firstRefusal } from '../../domain/steps.ts';
import { decide, type Facts, steps } from './rule.ts';

const mayCorrectEmail = (facts: Parameters<typeof steps>[0], day: string) => firstRefusal(steps(facts, day));

const facts = (some: Partial<Facts> = {}): Facts => ({
  teacher: { name: 'Ada Lovelace', anonymisedAt: null },
  stay: { finishedOn: null, email: 'ada@hill.example' },
  school: 'Hill School',
  inUseAt: null,
  ...some,
});
const decided = (some: Partial<Facts>, typed: string) => {
  const decision = decide(facts(some), typed);
  return decision.agreed ? decision.outcome.email : decision.refusal.code;
};
const staying = (finishedOn: string | null): Partial<Facts> => ({
  stay: { finishedOn, email: 'ada@hill.example' },
});

test('a new address is kept as it was typed, without the spaces around it', () => {
  expect(decided({}, ' A.Lovelace@Hill.Example ')).toBe('A.Lovelace@Hill.Example');
});

test('an address is given where there was none', () => {
  expect(decided({ stay: { finishedOn: null, email: null } }, 'ada@hill.example')).toBe('ada@hill.example');
});

test('the same address in other letter case is no correction', () => {
  expect(decided({}, 'ADA@hill.example')).toBe('same-email');
});

test('another person’s address is refused by the name of their school alone', () => {
  const decision = decide(facts({ inUseAt: 'Dale School' }), 'grace@dale.example');
  expect(decision).toMatchObject({ agreed: false, refusal: { code: 'email-in-use' } });
  expect(decision.agreed ? '' : decision.refusal.because).toContain('Another teacher at Dale School');
  expect(decision.agreed ? '' : decision.refusal.because).toContain('Search for the address to find them');
  expect(decision.agreed ? '' : decision.refusal.because).not.toContain('grace@');
});

test('what is no address is refused before anything else', () => {
  expect(decided({ inUseAt: 'Dale School' }, 'grace@')).toBe('not-an-email');
});

test('an address may be corrected up to the last day at the school, and not after', () => {
  expect(mayCorrectEmail(facts(staying(null)), '2026-03-02')).toBeNull();
  expect(mayCorrectEmail(facts(staying('2026-03-02')), '2026-03-02')).toBeNull();
  expect(mayCorrectEmail(facts(staying('2026-03-01')), '2026-03-02')).toEqual({
    code: 'stay-is-over',
    because:
      'Ada Lovelace left Hill School on 1 March 2026. Correct the email address at the school where they are now.',
  });
});

test('an anonymised person has no address', () => {
  const teacher = { name: 'Unknown', anonymisedAt: new Date(0) };
  expect(mayCorrectEmail(facts({ teacher }), '2026-03-02')?.code).toBe('anonymised');
});
