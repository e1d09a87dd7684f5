import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Carrying, carryTrainingOver, type Offer, type Training } from './carry-training-over.ts';
import { addDays } from './day.ts';
import { contains, overlaps } from './period.ts';
import type { ScheduleIdentifier } from './training.ts';

const years = [2021, 2023, 2024, 2025];
const identifiers = ['ecf-standard-september', 'ecf-extended-september', 'ecf-standard-january'] as const;
const scheduleId = (year: number, identifier: ScheduleIdentifier) => `${identifier} ${year}`;
const offer: Offer = {
  contractPeriods: years.map((year) => ({
    year,
    startedOn: `${year}-06-01`,
    finishedOn: `${year + 1}-05-31`,
    paymentsFrozen: year === 2021,
  })),
  schedules: years.flatMap((contractPeriodYear) =>
    identifiers.map((identifier) => ({
      id: scheduleId(contractPeriodYear, identifier),
      identifier,
      contractPeriodYear,
    })),
  ),
  activeLeadProviders: years.map((contractPeriodYear) => ({
    id: `ambition ${contractPeriodYear}`,
    leadProviderId: 'ambition',
    contractPeriodYear,
  })),
  partnerships: [],
};
const withRise = {
  leadProviderId: 'ambition',
  leadProvider: 'Ambition Institute',
  deliveryPartnerId: 'rise',
};
const training: Training = {
  id: 'training',
  startedOn: '2025-09-01',
  finishedOn: null,
  trainingProgramme: 'provider_led',
  scheduleId: scheduleId(2025, 'ecf-standard-september'),
  withdrawnAt: null,
  deferredAt: null,
};
const partnership = (id: string, deliveryPartnerId: string, contractPeriodYear = 2025) => ({
  id,
  leadProviderId: 'ambition',
  deliveryPartnerId,
  contractPeriodYear,
});

interface Given {
  training?: Partial<Training>;
  year?: number;
  startsOn?: string;
  today?: string;
}
function carried(given: Given & Partial<Carrying> = {}) {
  const { training: some, year = 2025, startsOn = '2026-03-01', today = '2026-03-02', ...rest } = given;
  const decision = carryTrainingOver(
    {
      role: 'ect',
      stay: { startedOn: '2020-09-01', finishedOn: null },
      trainingPeriods: [{ ...training, scheduleId: scheduleId(year, 'ecf-standard-september'), ...some }],
      providers: new Map([['training', { ...withRise, contractPeriodYear: year }]]),
      offer,
      elsewhere: [],
      funded: true,
      ...rest,
    },
    startsOn,
    today,
  );
  if (!decision.agreed) throw new Error(decision.refusal.code);
  return decision.outcome;
}
const only = (given: Parameters<typeof carried>[0]) => {
  const [begun, ...more] = carried(given).begins;
  expect(more).toEqual([]);
  return begun;
};
const chosen = (partnerships: Offer['partnerships']) => {
  const led = only({ offer: { ...offer, partnerships } })?.led;
  return led?.is === 'provider-led' && led.chosen;
};

describe('the provider at the new school', () => {
  test('is the same, with the same delivery partner where the school has both', () => {
    expect(chosen([partnership('first', 'grain'), partnership('second', 'rise')])).toEqual({
      schoolPartnershipId: 'second',
      expressionOfInterestId: null,
    });
  });

  test('works through the earliest partnership where the delivery partner differs', () => {
    expect(chosen([partnership('first', 'grain'), partnership('second', 'miller')])).toMatchObject({
      schoolPartnershipId: 'first',
    });
  });

  test('is hoped for where the school has no partnership with it in that contract year', () => {
    expect(chosen([partnership('last year', 'rise', 2024)])).toEqual({
      schoolPartnershipId: null,
      expressionOfInterestId: 'ambition 2025',
    });
  });
});

describe('training is carried on', () => {
  test('from the first day at the new school, on the same schedule, without an end', () => {
    expect(only({})).toMatchObject({
      startedOn: '2026-03-01',
      finishedOn: null,
      led: { scheduleId: 'ecf-standard-september 2025', year: 2025 },
    });
  });

  test('to the end it has of its own', () => {
    expect(only({ training: { finishedOn: '2026-07-31' } })?.finishedOn).toBe('2026-07-31');
  });

  test('openly when it would have ended only because the stay did', () => {
    const stay = { startedOn: '2025-09-01', finishedOn: '2026-02-28' };
    expect(only({ stay, training: { finishedOn: '2026-02-28' } })?.finishedOn).toBeNull();
  });

  test('school-led when it was', () => {
    const schoolLed = { trainingProgramme: 'school_led', scheduleId: null } as const;
    expect(only({ training: schoolLed, providers: new Map() })?.led).toEqual({ is: 'school-led' });
  });

  test('from its own start when that is still to come', () => {
    expect(only({ training: { startedOn: '2026-04-20' } })?.startedOn).toBe('2026-04-20');
  });

  test('not once it was withdrawn, deferred or over', () => {
    expect(carried({ training: { finishedOn: '2026-07-31', withdrawnAt: new Date(0) } }).begins).toEqual([]);
    expect(carried({ training: { finishedOn: '2026-07-31', deferredAt: new Date(0) } }).begins).toEqual([]);
    expect(carried({ training: { finishedOn: '2026-02-28' } }).begins).toEqual([]);
    expect(carried({ training: { finishedOn: '2026-03-01' } }).begins).toHaveLength(1);
  });

  test('not when the mentor is no longer funded', () => {
    expect(carried({ role: 'mentor', funded: false }).begins).toEqual([]);
  });

  test('until the day before the mentor trains at another school', () => {
    const elsewhere = [{ startedOn: '2026-06-01', finishedOn: null }];
    expect(only({ role: 'mentor', elsewhere })?.finishedOn).toBe('2026-05-31');
    const atOnce = [{ startedOn: '2026-03-01', finishedOn: null }];
    expect(carried({ role: 'mentor', elsewhere: atOnce }).begins).toEqual([]);
  });

  test('not with a provider that has no contract in the year; who is told', () => {
    const { begins, withoutContract } = carried({ offer: { ...offer, activeLeadProviders: [] } });
    expect(begins).toEqual([]);
    expect(withoutContract).toEqual([{ leadProvider: 'Ambition Institute', year: 2025 }]);
  });
});

describe('out of a contract year with frozen payments', () => {
  test('an ECT goes on in 2024 on the extended September schedule, and the old year is kept', () => {
    const { begins, outOfFrozenYear } = carried({ year: 2021 });
    expect(begins).toMatchObject([
      {
        startedOn: '2026-03-01',
        led: {
          year: 2024,
          scheduleId: 'ecf-extended-september 2024',
          chosen: { expressionOfInterestId: 'ambition 2024' },
        },
      },
    ]);
    expect(outOfFrozenYear).toBe(2021);
  });

  test('not before 2024 begins, however far the transfer is back-dated', () => {
    const back = { training: { startedOn: '2021-09-01' }, year: 2021 };
    expect(only({ ...back, startsOn: '2024-05-31' })?.startedOn).toBe('2024-06-01');
    expect(only({ ...back, startsOn: '2024-06-02' })?.startedOn).toBe('2024-06-02');
  });

  test('a mentor goes on in the present year on the schedule of the same name', () => {
    expect(only({ role: 'mentor', year: 2021 })).toMatchObject({
      led: { year: 2025, scheduleId: 'ecf-standard-september 2025' },
    });
  });

  test('a year that is closed to newcomers but still paid is kept', () => {
    expect(carried({ year: 2023 })).toMatchObject({
      outOfFrozenYear: null,
      begins: [{ led: { year: 2023 } }],
    });
  });

  test('it is refused while the successor has no extended schedule', () => {
    const schedules = offer.schedules.filter(({ identifier }) => identifier !== 'ecf-extended-september');
    expect(() => carried({ year: 2021, offer: { ...offer, schedules } })).toThrow('no-schedule');
  });
});

test('whatever is carried on lies in the new stay and overlaps neither itself nor training elsewhere', () => {
  const gaps = fc.array(fc.tuple(fc.nat(90), fc.nat(90)), { maxLength: 6 });
  fc.assert(
    fc.property(gaps, fc.nat(500), fc.boolean(), fc.nat(5), (parts, starts, leaves, owned) => {
      let at = '2025-06-01';
      const laid = parts.map(([pause, length]) => {
        const startedOn = addDays(at, pause);
        const finishedOn = addDays(startedOn, length);
        at = addDays(finishedOn, 1);
        return { startedOn, finishedOn };
      });
      const startsOn = addDays('2025-06-01', starts);
      const end = leaves ? (laid[owned]?.finishedOn ?? null) : null;
      const stay = { startedOn: '2025-05-01', finishedOn: end };
      fc.pre(end === null || end >= addDays(startsOn, -1));
      const own = laid.slice(0, owned + 1).filter((one) => end === null || one.finishedOn <= end);
      const elsewhere = laid.slice(owned + 1);
      const { begins } = carried({
        role: 'mentor',
        stay,
        elsewhere,
        startsOn,
        trainingPeriods: own.map((period, index) => ({ ...training, ...period, id: String(index) })),
        providers: new Map(own.map((_, index) => [String(index), { ...withRise, contractPeriodYear: 2025 }])),
      });
      for (const one of begins) {
        expect(contains({ startedOn: startsOn, finishedOn: null }, one)).toBe(true);
        expect([...begins, ...elsewhere].filter((other) => other !== one && overlaps(one, other))).toEqual(
          [],
        );
      }
    }),
  );
});
