import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './day.ts';
import type { PaymentStatus } from './declaration.ts';
import { cutAfter, type Declared, endOfStay } from './end-of-stay.ts';
import { contains, type Period } from './period.ts';

const training = { id: 'training', startedOn: '2025-09-01', finishedOn: null };
const mentorship = { id: 'mentorship', startedOn: '2025-10-01', finishedOn: null };
const declared = (some: Partial<Declared> = {}): Declared => ({
  id: 'declaration',
  declarationType: 'started',
  declarationDate: '2025-11-10',
  trainingPeriodId: 'training',
  mentorshipPeriodId: null,
  paymentStatus: 'payable',
  clawbackStatus: 'no_clawback',
  ...some,
});
const ending = (lastDay: string, ...declarations: Declared[]) => {
  const contents = { trainingPeriods: [training], mentorshipPeriods: [mentorship], declarations };
  const decision = endOfStay('Ada Lovelace', contents, lastDay);
  return decision.agreed ? decision.outcome : decision.refusal;
};

const day = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2025-01-01', days));
const period = fc.tuple(day, fc.option(fc.nat(400))).map(
  ([startedOn, days]): Period => ({
    startedOn,
    finishedOn: days === null ? null : addDays(startedOn, days),
  }),
);

test('after a stay has ended on any day, everything left lies within it and nothing else was touched', () => {
  fc.assert(
    fc.property(fc.array(period), day, (periods, lastDay) => {
      const { removed, ended } = cutAfter(periods, lastDay);
      const stay = { startedOn: '2025-01-01', finishedOn: lastDay };
      for (const one of periods) {
        const kept = ended.includes(one) ? { ...one, finishedOn: lastDay } : one;
        expect(contains(stay, kept)).toBe(!removed.includes(one));
        if (!removed.includes(one) && !ended.includes(one)) expect(contains(stay, one)).toBe(true);
      }
    }),
  );
});

test('a period that ends on the last day is not touched, one that begins on it lasts that one day', () => {
  const onTheDay = { startedOn: '2025-09-01', finishedOn: '2025-12-31' };
  const begins = { startedOn: '2025-12-31', finishedOn: null };
  const after = { startedOn: '2026-01-01', finishedOn: null };
  expect(cutAfter([onTheDay, begins, after], '2025-12-31')).toEqual({ removed: [after], ended: [begins] });
});

describe('a declaration', () => {
  test('of the last day itself stands, and of the day after is in the way', () => {
    expect(ending('2025-11-10', declared())).toMatchObject({ trainingPeriods: { ended: [training] } });
    expect(ending('2025-11-09', declared())).toMatchObject({ code: 'declared-after-last-day' });
  });

  test('is named with its day and what to do', () => {
    expect(ending('2025-11-09', declared())).toMatchObject({
      because:
        'Ada Lovelace’s declaration is dated after the last day at the school (9 November 2025): started of 10 November 2025. Choose 10 November 2025 or later as the last day at the school, or void the declaration first.',
    });
  });

  test('is named with every other one in the way, and the first day that would do', () => {
    const live = [
      declared({ id: 'later', declarationType: 'retained-1', declarationDate: '2026-02-01' }),
      declared({ id: 'first' }),
      declared({ declarationType: 'retained-2', declarationDate: '2026-06-01', paymentStatus: 'voided' }),
    ];
    expect(ending('2025-11-09', ...live)).toMatchObject({
      because:
        'Ada Lovelace’s declarations are dated after the last day at the school (9 November 2025): started of 10 November 2025 and retained 1 of 1 February 2026. Choose 1 February 2026 or later as the last day at the school, or void them first.',
      inTheWay: [
        { type: 'Declaration', id: 'first', name: 'the started declaration of 10 November 2025' },
        { type: 'Declaration', id: 'later', name: 'the retained 1 declaration of 1 February 2026' },
      ],
    });
    expect(ending('2026-02-01', ...live)).toMatchObject({ lastDay: '2026-02-01' });
  });

  test.each(['no_payment', 'eligible', 'payable', 'paid'] as PaymentStatus[])(
    'that is %s is in the way',
    (paymentStatus) => {
      expect(ending('2025-11-01', declared({ paymentStatus }))).toMatchObject({
        code: 'declared-after-last-day',
      });
    },
  );

  test('that is void or clawed back is not', () => {
    const undone = [
      declared({ paymentStatus: 'voided' }),
      declared({ paymentStatus: 'paid', clawbackStatus: 'awaiting_clawback' }),
    ];
    expect(ending('2025-11-01', ...undone)).toMatchObject({ lastDay: '2025-11-01' });
  });

  test('keeps its training on record, even when it is void', () => {
    const answer = ending('2025-08-31', declared({ paymentStatus: 'voided' }));
    expect(answer).toMatchObject({ code: 'training-has-declarations' });
    expect(answer).toMatchObject({ because: expect.stringContaining('Choose 1 September 2025 or later') });
  });

  test('of a mentee keeps the mentorship that it names on record, and may be dated after its end', () => {
    const mentees = declared({ trainingPeriodId: 'another', mentorshipPeriodId: 'mentorship' });
    expect(ending('2025-09-30', mentees)).toMatchObject({ code: 'mentorship-has-declarations' });
    expect(ending('2025-10-01', mentees)).toMatchObject({ mentorshipPeriods: { ended: [mentorship] } });
  });
});
