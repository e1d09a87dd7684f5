import { expect, test } from 'vitest';
import { firstRefusal } from '../../domain/steps.ts';
import { type Facts, steps } from './rule.ts';

const may = (facts: Parameters<typeof steps>[0]) => firstRefusal(steps(facts));

const event = { id: 'event', sentence: 'Did something', on: '2 March 2026', by: 'Sam Support' };
const refusal = (some: Partial<Facts> = {}) =>
  may({
    role: 'ect',
    stay: { startedOn: '2025-09-01', finishedOn: '2026-07-31' },
    teacher: { name: 'Ada Lovelace' },
    school: { name: 'Hill School' },
    laterStay: null,
    transfer: null,
    inTheWay: null,
    ...some,
  });

test('a leaving that nothing has come of is cancelled, however long ago', () => {
  expect(refusal()).toBeNull();
  expect(refusal({ stay: { startedOn: '2021-09-01', finishedOn: '2022-07-31' } })).toBeNull();
});

test('an open stay has no leaving to cancel', () => {
  expect(refusal({ stay: { startedOn: '2025-09-01', finishedOn: null } })).toMatchObject({
    code: 'not-leaving',
  });
});

test('who has started elsewhere since stays there, and the refusal says where and when', () => {
  expect(refusal({ laterStay: { school: 'Vale School', startedOn: '2026-09-01' }, inTheWay: event })).toEqual(
    {
      code: 'has-started-elsewhere',
      because:
        'Ada Lovelace starts as an ECT at Vale School on 1 September 2026. Reverse what began that first.',
    },
  );
});

test('a transfer is reversed, not cancelled', () => {
  expect(refusal({ transfer: event })).toMatchObject({
    code: 'was-transferred',
    because: expect.stringContaining('“Did something” (2 March 2026, Sam Support)'),
  });
});

test('a later event that rests on the leaving is named', () => {
  expect(refusal({ inTheWay: event })).toMatchObject({ code: 'later-event-in-the-way' });
});
