import { firstSchedule, replacesAMentor, scheduleOf } from './assign-schedule.ts';
import type { Offer, Training } from './carry-training-over.ts';
import { type ChosenProvider, chooseProvider } from './choose-provider.ts';
import { contractPeriodOn } from './contract-period.ts';
import { type Day, latest } from './day.ts';
import { agree, type Decision, refuse } from './decision.ts';
import { covers, type Period } from './period.ts';

interface Provider {
  readonly leadProviderId: string;
  readonly leadProvider: string;
  readonly deliveryPartnerId: string | null;
}

export interface NewMentor {
  readonly stay: Period;
  /** Paid for, as far as anybody knows (INV-31, INV-34). */
  readonly fundable: boolean;
  /** Provider-led, ever and anywhere. */
  readonly wasTrained: boolean;
}

export interface Mentee {
  readonly trainingPeriods: readonly Training[];
  readonly providers: ReadonlyMap<string, Provider>;
  /** When others mentored the ECT, at any school. */
  readonly mentoredByOthers: readonly Period[];
  /** The days of the ECT's declarations that are not void. */
  readonly declarationDays: readonly Day[];
  /** What the school offers. */
  readonly offer: Offer;
}

export type MentorTraining =
  | { readonly is: 'none' }
  | { readonly is: 'not funded' }
  | { readonly is: 'no contract'; readonly leadProvider: string; readonly beginsOn: Day }
  | (Period & {
      readonly is: 'begins';
      readonly provider: Provider;
      readonly chosen: ChosenProvider;
      readonly scheduleId: string;
      readonly year: number;
    });

/**
 * A mentor of an ECT who is trained by a provider is trained by it too, from today at the earliest, unless they have
 * been trained or cannot be paid for (OP-04). In the contract period of the day, on the standard schedule of its
 * season, or the replacement one after another mentor (section 2.6).
 */
export function beginMentorTraining(
  mentor: NewMentor,
  mentee: Mentee,
  mentorsFrom: Day,
  today: Day,
): Decision<MentorTraining> {
  const beginsOn = latest(today, mentorsFrom);
  const training = mentee.trainingPeriods.find(
    (one) => covers(one, beginsOn) && !one.withdrawnAt && !one.deferredAt,
  );
  const provider = training && mentee.providers.get(training.id);
  if (!provider || mentor.wasTrained || !covers(mentor.stay, beginsOn)) return agree({ is: 'none' });
  if (!mentor.fundable) return agree({ is: 'not funded' });
  const { offer } = mentee;
  const period = contractPeriodOn(offer.contractPeriods, beginsOn);
  const chosen = period && chooseProvider(offer, provider, period.year);
  if (!chosen) return agree({ is: 'no contract', leadProvider: provider.leadProvider, beginsOn });
  const replaces = replacesAMentor(mentee.mentoredByOthers, mentee.declarationDays);
  const identifier = firstSchedule(beginsOn, replaces ? 'replacement' : 'standard');
  const schedule = scheduleOf(offer.schedules, period.year, identifier);
  if (!schedule)
    return refuse(
      'no-schedule',
      `The contract period ${period.year} has no ${identifier} schedule for the mentor’s training. Ask for it to be added first.`,
    );
  return agree({
    is: 'begins',
    startedOn: beginsOn,
    finishedOn: mentor.stay.finishedOn,
    provider,
    chosen,
    scheduleId: schedule.id,
    year: period.year,
  });
}
