import { firstSchedule, type Schedule, scheduleOf } from './assign-schedule.ts';
import { type ChosenProvider, chooseProvider, type ProvidersThere } from './choose-provider.ts';
import {
  type ContractPeriod,
  contractPeriodOf,
  contractPeriodOn,
  FROZEN_SUCCESSOR_YEAR,
} from './contract-period.ts';
import { type Day, dayBefore, latest } from './day.ts';
import { agree, type Decision, refuse } from './decision.ts';
import { goesOnAfter } from './end-of-stay.ts';
import type { Period } from './period.ts';
import type { TeacherRole } from './teacher.ts';
import type { TrainingProgramme } from './training.ts';

export interface Training extends Period {
  readonly id: string;
  readonly trainingProgramme: TrainingProgramme;
  readonly scheduleId: string | null;
  readonly withdrawnAt: Date | null;
  readonly deferredAt: Date | null;
}

interface Provider {
  readonly leadProviderId: string;
  readonly leadProvider: string;
  readonly deliveryPartnerId: string | null;
  readonly contractPeriodYear: number;
}

/** What the new school and the calendar offer. */
export interface Offer extends ProvidersThere {
  readonly contractPeriods: readonly ContractPeriod[];
  readonly schedules: readonly Schedule[];
}

export interface Carrying {
  readonly role: TeacherRole;
  /** The stay as it was before the transfer. */
  readonly stay: Period;
  readonly trainingPeriods: readonly Training[];
  /** By training period; none for one that is school-led. */
  readonly providers: ReadonlyMap<string, Provider>;
  readonly offer: Offer;
  /** The teacher's training in the same role outside this stay. */
  readonly elsewhere: readonly Period[];
  /** A mentor who is no longer funded gets no training (INV-34). */
  readonly funded: boolean;
}

type Led =
  | { readonly is: 'school-led' }
  | {
      readonly is: 'provider-led';
      readonly provider: Provider;
      readonly chosen: ChosenProvider;
      readonly scheduleId: string;
      readonly year: number;
    };

/** A training period that begins at the new school. */
export type CarriedTraining = Period & { readonly led: Led };

export interface CarriedOver {
  readonly begins: readonly CarriedTraining[];
  /** The contract year with frozen payments that the teacher is taken out of. */
  readonly outOfFrozenYear: number | null;
  /** Lead providers that have no contract in the year the training would go on in. */
  readonly withoutContract: readonly { readonly leadProvider: string; readonly year: number }[];
}

/**
 * Training that would have gone on goes on at the new school from the first day there (OP-01, section 2.6): with the
 * same provider, year and schedule. Out of a year with frozen payments an ECT goes to its successor on the extended
 * September schedule; a mentor to the present year. What was withdrawn, deferred or over is not carried on.
 */
export function carryTrainingOver(carrying: Carrying, startsOn: Day, today: Day): Decision<CarriedOver> {
  const begins: CarriedTraining[] = [];
  const withoutContract: { leadProvider: string; year: number }[] = [];
  let outOfFrozenYear: number | null = null;
  for (const training of carrying.funded ? carrying.trainingPeriods : []) {
    const period = goingOn(training, carrying, startsOn);
    if (!period) continue;
    const provider = carrying.providers.get(training.id);
    if (!provider) {
      begins.push({ ...period, led: { is: 'school-led' } });
      continue;
    }
    const year = yearToGoOnIn(provider.contractPeriodYear, carrying, latest(startsOn, today));
    if (!year.agreed) return year;
    const { target, moved } = year.outcome;
    const within = fitted({
      ...period,
      startedOn: latest(period.startedOn, moved ? target.startedOn : startsOn),
    });
    if (!within) continue;
    const chosen = chooseProvider(carrying.offer, provider, target.year);
    if (!chosen) {
      withoutContract.push({ leadProvider: provider.leadProvider, year: target.year });
      continue;
    }
    const schedule = scheduleToGoOnWith(training, carrying, { ...target, moved }, within.startedOn, today);
    if (!schedule)
      return refuse(
        'no-schedule',
        `The contract period ${target.year} has no schedule for this training. Ask for its schedules to be added first.`,
      );
    if (moved) outOfFrozenYear = provider.contractPeriodYear;
    begins.push({
      ...within,
      led: { is: 'provider-led', provider, chosen, scheduleId: schedule.id, year: target.year },
    });
  }
  return agree({ begins, outOfFrozenYear, withoutContract });
}

/** When a training goes on at the new school, if it does. One that ended only because the stay did goes on openly. */
function goingOn(training: Training, { stay, elsewhere }: Carrying, startsOn: Day): Period | null {
  if (training.withdrawnAt || training.deferredAt) return null;
  const endsWithStay = training.finishedOn === stay.finishedOn;
  if (!endsWithStay && !goesOnAfter(training, dayBefore(startsOn))) return null;
  const startedOn = latest(training.startedOn, startsOn);
  const next = elsewhere
    .map((other) => other.startedOn)
    .filter((day) => day > training.startedOn)
    .sort()[0];
  const untilNext = next === undefined ? null : dayBefore(next);
  return fitted({ startedOn, finishedOn: endsWithStay ? untilNext : training.finishedOn });
}

/** Null when nothing of it is left. */
const fitted = (period: Period): Period | null =>
  period.finishedOn !== null && period.finishedOn < period.startedOn ? null : period;

/** The contract period that training goes on in: its own, unless the payments of that one are frozen. */
function yearToGoOnIn(
  year: number,
  { role, offer: { contractPeriods } }: Carrying,
  day: Day,
): Decision<{ readonly target: ContractPeriod; readonly moved: boolean }> {
  const own = contractPeriodOf(contractPeriods, year);
  if (own && !own.paymentsFrozen) return agree({ target: own, moved: false });
  const target =
    role === 'ect'
      ? contractPeriodOf(contractPeriods, FROZEN_SUCCESSOR_YEAR)
      : contractPeriodOn(contractPeriods, day);
  return target && !target.paymentsFrozen
    ? agree({ target, moved: true })
    : refuse(
        'no-contract-period',
        `The payments of ${year} are frozen, and there is no contract period to go on in. Ask for it to be added first.`,
      );
}

function scheduleToGoOnWith(
  training: Training,
  { role, offer: { schedules } }: Carrying,
  { year, moved }: { readonly year: number; readonly moved: boolean },
  beginsOn: Day,
  today: Day,
): Schedule | undefined {
  const own = schedules.find(({ id }) => id === training.scheduleId);
  if (!moved) return own;
  if (role === 'ect') return scheduleOf(schedules, year, 'ecf-extended-september');
  return (
    (own && scheduleOf(schedules, year, own.identifier)) ??
    scheduleOf(schedules, year, firstSchedule(latest(beginsOn, today), 'standard'))
  );
}
