import { type CarriedOver, type Carrying, carryTrainingOver, type Training } from './carry-training-over.ts';
import { type Day, dayAfter, dayBefore, longDay } from './day.ts';
import { agree, type Decision, refuse } from './decision.ts';
import { type EndOfStay, endOfStay, type Inner, type StayContents } from './end-of-stay.ts';
import { furthestAhead } from './leaving.ts';
import { type RegisterStatus, whyNobodyJoins } from './school.ts';

export interface SchoolToJoin {
  readonly id: string;
  readonly name: string;
  readonly status: RegisterStatus;
  readonly openedOn: Day | null;
  readonly closedOn: Day | null;
}

/** A stay that is to go on at another school. */
export interface Transferable<T extends Inner & Training = Inner & Training, M extends Inner = Inner>
  extends Omit<Carrying, 'trainingPeriods'> {
  readonly teacher: { readonly name: string };
  readonly school: { readonly id: string; readonly name: string };
  /** Missing while nobody has chosen it yet. */
  readonly toSchool: SchoolToJoin | null;
  readonly contents: StayContents<T, M>;
}

export interface Transfer<T, M> {
  readonly startsOn: Day;
  readonly toSchool: SchoolToJoin;
  readonly end: EndOfStay<T, M>;
  readonly carried: CarriedOver;
}

/** The stay ends the day before, another begins at the new school, and training goes on there (OP-01, OP-02). */
export function transfer<T extends Inner & Training, M extends Inner>(
  facts: Transferable<T, M>,
  startsOn: Day,
  today: Day,
): Decision<Transfer<T, M>> {
  const { teacher, school, toSchool, stay, contents } = facts;
  if (!toSchool) return refuse('no-school', 'Choose the school to transfer to.');
  if (toSchool.id === school.id)
    return refuse('same-school', `${teacher.name} is already at ${school.name}. Choose another school.`);
  if (startsOn <= stay.startedOn)
    return refuse(
      'starts-too-early',
      `${teacher.name} joined ${school.name} on ${longDay(stay.startedOn)}. Choose ${longDay(dayAfter(stay.startedOn))} or later, so that a day there remains.`,
    );
  if (startsOn > furthestAhead(today))
    return refuse(
      'too-far-ahead',
      `A transfer can be made four months ahead. Choose ${longDay(furthestAhead(today))} or earlier, or make it later.`,
    );
  if (stay.finishedOn !== null && stay.finishedOn < dayBefore(startsOn))
    return refuse(
      'has-left-before',
      `${teacher.name} leaves ${school.name} on ${longDay(stay.finishedOn)}. Choose ${longDay(dayAfter(stay.finishedOn))} or earlier, or cancel the leaving first.`,
    );
  const notOpen = whyNobodyJoins(toSchool, startsOn);
  if (notOpen) return refuse(notOpen.code, notOpen.because);
  const end = endOfStay(teacher.name, contents, dayBefore(startsOn));
  if (!end.agreed) return end;
  const carried = carryTrainingOver({ ...facts, trainingPeriods: contents.trainingPeriods }, startsOn, today);
  if (!carried.agreed) return carried;
  return agree({ startsOn, toSchool, end: end.outcome, carried: carried.outcome });
}

/** A sentence for each that will notice the new stay and its training. */
export function noticesOfJoining(
  { teacher, contents, funded }: Transferable,
  { startsOn, toSchool, carried }: Transfer<Inner, Inner>,
): string[] {
  const begins = carried.begins.map(({ startedOn, led }) => {
    const from = `at ${toSchool.name} from ${longDay(startedOn)}`;
    if (led.is === 'school-led') return `School-led training goes on ${from}.`;
    return led.chosen.schoolPartnershipId === null
      ? `${led.provider.leadProvider} will see an expression of interest for ${led.year} ${from}, and has yet to confirm a partnership.`
      : `${led.provider.leadProvider} will see the training of ${led.year} go on ${from}.`;
  });
  const without = carried.withoutContract.map(
    ({ leadProvider, year }) =>
      `${leadProvider} has no contract in ${year}, so its training does not go on. ${toSchool.name} must choose another lead provider.`,
  );
  const frozen =
    carried.outOfFrozenYear === null
      ? []
      : [`The payments of ${carried.outOfFrozenYear} are frozen: ${teacher.name} is taken out of that year.`];
  const why = funded
    ? 'what was withdrawn, deferred or over is not carried on'
    : `${teacher.name} is no longer funded as a mentor`;
  const none =
    contents.trainingPeriods.length > 0 && begins.length + without.length === 0
      ? [`No training begins at ${toSchool.name}: ${why}.`]
      : [];
  return [
    `${toSchool.name} will see ${teacher.name} from ${longDay(startsOn)}, with the same email address.`,
    ...begins,
    ...without,
    ...frozen,
    ...none,
  ];
}
