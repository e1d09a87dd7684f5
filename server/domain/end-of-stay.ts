import { type Day, longDay } from './day.ts';
import { agree, type Decision, refuse } from './decision.ts';
import {
  declarationInTheWay,
  type DeclarationStatus,
  type DeclarationType,
  holdsSlot,
} from './declaration.ts';
import type { Period } from './period.ts';
import { typeInSentence } from './words.ts';

export interface Inner extends Period {
  readonly id: string;
}

export interface Declared extends DeclarationStatus {
  readonly id: string;
  readonly declarationType: DeclarationType;
  readonly declarationDate: Day;
  readonly trainingPeriodId: string;
  readonly mentorshipPeriodId: string | null;
}

/** What lies inside one stay at a school. */
export interface StayContents<T extends Inner, M extends Inner> {
  readonly trainingPeriods: readonly T[];
  readonly mentorshipPeriods: readonly M[];
  /** Those of the training periods, and those that name one of the mentorships. */
  readonly declarations: readonly Declared[];
}

/** What becomes of periods when nothing may go on after a day. Those that end by then stay as they are. */
export interface Cut<P> {
  /** They would not have begun by then. */
  readonly removed: readonly P[];
  readonly ended: readonly P[];
}

export interface EndOfStay<T, M> {
  readonly lastDay: Day;
  readonly trainingPeriods: Cut<T>;
  readonly mentorshipPeriods: Cut<M>;
}

export const goesOnAfter = (period: Period, day: Day): boolean =>
  period.finishedOn === null || period.finishedOn > day;

export const cutAfter = <P extends Period>(periods: readonly P[], lastDay: Day): Cut<P> => ({
  removed: periods.filter((period) => period.startedOn > lastDay),
  ended: periods.filter((period) => period.startedOn <= lastDay && goesOnAfter(period, lastDay)),
});

/**
 * What ends with a stay (INV-12, OP-09d, OP-09e). Periods that were withdrawn or deferred keep their stamps. Declared
 * training is never removed, and no live declaration is left behind after the last day.
 */
export function endOfStay<T extends Inner, M extends Inner>(
  name: string,
  contents: StayContents<T, M>,
  lastDay: Day,
): Decision<EndOfStay<T, M>> {
  const trainingPeriods = cutAfter(contents.trainingPeriods, lastDay);
  const mentorshipPeriods = cutAfter(contents.mentorshipPeriods, lastDay);
  for (const training of trainingPeriods.removed) {
    const declared = contents.declarations.find(({ trainingPeriodId }) => trainingPeriodId === training.id);
    if (declared)
      return refuse(
        'training-has-declarations',
        `${name}’s training from ${longDay(training.startedOn)} has a ${typeInSentence(declared.declarationType)} declaration, which stays on record even when it is void. Choose ${longDay(training.startedOn)} or later as the last day at the school.`,
      );
  }
  const left = liveAfter(contents, lastDay);
  const latest = left.at(-1);
  if (latest) return declaredAfter(name, left, latest, lastDay);
  for (const mentorship of mentorshipPeriods.removed)
    if (contents.declarations.some(({ mentorshipPeriodId }) => mentorshipPeriodId === mentorship.id))
      return refuse(
        'mentorship-has-declarations',
        `A declaration names the mentoring that begins on ${longDay(mentorship.startedOn)}, and stays on record even when it is void. Choose that day or a later one as the last day at the school.`,
      );
  return agree({ lastDay, trainingPeriods, mentorshipPeriods });
}

/** The earliest live declaration of the stay's own training that is dated after the last day. */
function liveAfter(
  { trainingPeriods, declarations }: StayContents<Inner, Inner>,
  lastDay: Day,
): readonly Declared[] {
  const own = new Set(trainingPeriods.map(({ id }) => id));
  return declarations
    .filter((one) => own.has(one.trainingPeriodId) && one.declarationDate > lastDay && holdsSlot(one))
    .sort((a, b) => (a.declarationDate < b.declarationDate ? -1 : 1));
}

const called = ({ declarationType, declarationDate }: Declared): string =>
  `${typeInSentence(declarationType)} of ${longDay(declarationDate)}`;

/** Names them all, and the first day that would do, so that one refusal is not followed by the next. */
function declaredAfter(
  name: string,
  left: readonly Declared[],
  latest: Declared,
  lastDay: Day,
): Decision<never> {
  const [declarations, them] =
    left.length === 1 ? ['declaration is', 'the declaration'] : ['declarations are', 'them'];
  const which = new Intl.ListFormat('en-GB').format(left.map(called));
  return refuse(
    'declared-after-last-day',
    `${name}’s ${declarations} dated after the last day at the school (${longDay(lastDay)}): ${which}. Choose ${longDay(latest.declarationDate)} or later as the last day at the school, or void ${them} first.`,
    left.map((one) => declarationInTheWay({ ...one, type: one.declarationType })),
  );
}
