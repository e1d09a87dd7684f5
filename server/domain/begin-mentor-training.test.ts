import { expect, test } from 'vitest';
import { beginMentorTraining, type Mentee, type NewMentor } from './begin-mentor-training.ts';
import { scheduleIdentifiers } from './training.ts';

const today = '2026-03-02';
const grace: NewMentor = {
  stay: { startedOn: '2025-01-06', finishedOn: '2026-12-31' },
  fundable: true,
  wasTrained: false,
};
const training = {
  id: 'training',
  startedOn: '2025-09-01',
  finishedOn: null,
  trainingProgramme: 'provider_led',
  scheduleId: 'any',
  withdrawnAt: null,
  deferredAt: null,
} as const;
const period = (year: number) => ({
  year,
  startedOn: `${year}-06-01`,
  finishedOn: `${year + 1}-05-31`,
  paymentsFrozen: false,
});
const ada: Mentee = {
  trainingPeriods: [training],
  providers: new Map([
    [
      'training',
      { leadProviderId: 'ambition', leadProvider: 'Ambition Institute', deliveryPartnerId: 'rise' },
    ],
  ]),
  mentoredByOthers: [],
  declarationDays: [],
  offer: {
    contractPeriods: [period(2025), period(2026)],
    schedules: [2025, 2026].flatMap((contractPeriodYear) =>
      scheduleIdentifiers.map((identifier) => ({
        id: `${identifier} ${contractPeriodYear}`,
        identifier,
        contractPeriodYear,
      })),
    ),
    activeLeadProviders: [2025, 2026].map((contractPeriodYear) => ({
      id: `ambition ${contractPeriodYear}`,
      leadProviderId: 'ambition',
      contractPeriodYear,
    })),
    partnerships: [],
  },
};
const begun = (from: string, mentor: Partial<NewMentor> = {}, mentee: Partial<Mentee> = {}) => {
  const decision = beginMentorTraining({ ...grace, ...mentor }, { ...ada, ...mentee }, from, today);
  return decision.agreed ? decision.outcome : decision.refusal;
};

test('training begins today when mentoring is back-dated, and with it when it is to come', () => {
  expect(begun('2025-12-01')).toMatchObject({
    is: 'begins',
    startedOn: '2026-03-02',
    finishedOn: '2026-12-31',
    scheduleId: 'ecf-standard-april 2025',
    chosen: { expressionOfInterestId: 'ambition 2025' },
  });
  expect(begun('2026-06-01')).toMatchObject({
    startedOn: '2026-06-01',
    scheduleId: 'ecf-standard-september 2026',
    chosen: { expressionOfInterestId: 'ambition 2026' },
  });
});

test('through the partnership that the school has with the provider in that year', () => {
  const partnership = {
    id: 'p',
    leadProviderId: 'ambition',
    deliveryPartnerId: 'rise',
    contractPeriodYear: 2025,
  };
  const offer = { ...ada.offer, partnerships: [partnership] };
  expect(begun('2026-03-02', {}, { offer })).toMatchObject({ chosen: { schoolPartnershipId: 'p' } });
});

test('a mentor who takes over after another was declared for is on the replacement schedule', () => {
  const mentoredByOthers = [{ startedOn: '2025-09-01', finishedOn: '2026-03-01' }];
  const replacing = (day: string) => begun('2026-03-02', {}, { mentoredByOthers, declarationDays: [day] });
  expect(replacing('2026-03-01')).toMatchObject({ scheduleId: 'ecf-replacement-april 2025' });
  expect(replacing('2026-03-02')).toMatchObject({ scheduleId: 'ecf-standard-april 2025' });
});

test('no training begins twice, without a provider, or after the mentor has left', () => {
  expect(begun('2026-03-02', { wasTrained: true })).toEqual({ is: 'none' });
  expect(begun('2026-03-02', {}, { providers: new Map() })).toEqual({ is: 'none' });
  expect(begun('2026-02-01', { stay: { startedOn: '2025-01-06', finishedOn: '2026-03-01' } })).toEqual({
    is: 'none',
  });
});

test('no training begins while the ECT’s own is deferred, withdrawn or over', () => {
  const stopped = (some: object) => begun('2026-03-02', {}, { trainingPeriods: [{ ...training, ...some }] });
  expect(stopped({ finishedOn: '2026-03-02', deferredAt: new Date(0) })).toEqual({ is: 'none' });
  expect(stopped({ finishedOn: '2026-03-01' })).toEqual({ is: 'none' });
});

test('a mentor who is not funded, or a provider without a contract, is told of', () => {
  expect(begun('2026-03-02', { fundable: false })).toEqual({ is: 'not funded' });
  const offer = { ...ada.offer, activeLeadProviders: [] };
  expect(begun('2026-03-02', {}, { offer })).toMatchObject({
    is: 'no contract',
    leadProvider: 'Ambition Institute',
  });
});

test('it is refused while the year has no schedule', () => {
  const offer = { ...ada.offer, schedules: [] };
  expect(begun('2026-03-02', {}, { offer })).toMatchObject({ code: 'no-schedule' });
});
