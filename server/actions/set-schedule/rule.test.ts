import { expect, test } from 'vitest';
import { firstRefusal } from '../../domain/steps.ts';
import { decide, type Facts, type Form, steps } from './rule.ts';

const refused = (...given: Parameters<typeof steps>) => firstRefusal(steps(...given));

const started = { declarationType: 'started' as const, startDate: '2025-06-01', milestoneDate: '2025-12-31' };
const facts: Facts = {
  year: 2025,
  frozen: false,
  milestones: [started],
  declared: [{ declarationType: 'started', first: '2025-09-01', last: '2025-11-30', count: 3 }],
};
const form = (...milestones: Form['milestones']): Form => ({
  identifier: 'ecf-standard-september',
  milestones,
});
const codeOf = (asked: Form, of: Facts = facts) => {
  const decision = decide(of, asked);
  return decision.agreed ? decision.outcome.changed.join() : decision.refusal.code;
};

test('days that still hold every declaration are changed, to the very first and last of them', () => {
  expect(codeOf(form({ ...started, startDate: '2025-09-01', milestoneDate: '2025-11-30' }))).toBe('started');
  expect(codeOf(form({ ...started, milestoneDate: null }))).toBe('started');
});

test.for([
  ['2025-09-02', '2025-12-31'],
  ['2025-06-01', '2025-11-29'],
] as const)('from %s to %s a declaration would be outside', ([startDate, milestoneDate]) => {
  expect(codeOf(form({ ...started, startDate, milestoneDate }))).toBe('declarations-would-be-outside');
});

test('a milestone that was declared for stays; one that was not goes', () => {
  const retained = { ...started, declarationType: 'retained-1' as const };
  expect(codeOf(form(retained))).toBe('declarations-depend-on-it');
  expect(codeOf(form(started), { ...facts, milestones: [started, retained] })).toBe('retained-1');
});

test.for([
  ['the same', form(started), 'nothing-to-change'],
  ['no milestone', form(), 'no-milestone'],
  ['a milestone twice', form(started, started), 'milestone-twice'],
  ['a start before 1 June', form({ ...started, startDate: '2025-05-31' }), 'before-the-period'],
  ['a deadline on the first day', form({ ...started, milestoneDate: '2025-06-01' }), 'ends-before-it-starts'],
  ['an extension', form(started, { ...started, declarationType: 'extended-1' }), 'only-extended-schedules'],
  ['a type nobody knows', form({ ...started, declarationType: 'finished' }), 'no-such-schedule'],
  ['a schedule nobody knows', { ...form(started), identifier: 'ecf-standard-july' }, 'no-such-schedule'],
] as const)('%s is refused', ([, asked, code]) => {
  expect(codeOf(asked)).toBe(code);
});

test('a schedule that the year does not have is made, an extended one with its extensions', () => {
  const none = { ...facts, milestones: null, declared: [] };
  const extended = { ...started, declarationType: 'extended-1' as const };
  expect(codeOf({ identifier: 'ecf-extended-april', milestones: [started, extended] }, none)).toBe(
    'started,extended-1',
  );
});

test('schedules of a frozen period stay', () => {
  expect(refused(facts)).toBeNull();
  expect(refused({ ...facts, frozen: true })?.code).toBe('payments-are-frozen');
});
