import {
  type Mentee,
  type MentorTraining,
  type NewMentor,
  beginMentorTraining,
} from '../../domain/begin-mentor-training.ts';
import { type Day, dayBefore, longDay } from '../../domain/day.ts';
import { agree, type Decision, type Refusal, refuse } from '../../domain/decision.ts';
import { type Cut, cutAfter, type Declared, type Inner } from '../../domain/end-of-stay.ts';
import { furthestAhead } from '../../domain/leaving.ts';
import { lastDayInWords, covers, earlierEnd, type Period } from '../../domain/period.ts';
import { type Step, step } from '../../domain/steps.ts';

interface Mentoring extends Inner {
  readonly mentorAtSchoolPeriodId: string;
}

export interface Facts<M extends Mentoring = Mentoring>
  extends Omit<Mentee, 'trainingPeriods' | 'mentoredByOthers'> {
  readonly teacher: { readonly id: string; readonly name: string };
  readonly school: { readonly id: string; readonly name: string };
  readonly stay: Period;
  readonly contents: {
    readonly trainingPeriods: Mentee['trainingPeriods'];
    readonly mentorshipPeriods: readonly M[];
    readonly declarations: readonly Declared[];
  };
  /** How many stays of mentors at the school, of which one may be chosen. */
  readonly mentorsHere: number;
  /** By mentorship. */
  readonly others: ReadonlyMap<string, { readonly name: string }>;
  /** All mentorships of the ECT, at any school, with anybody but the new mentor. */
  readonly mentoredByOthers: readonly Inner[];
  /** Missing while nobody has chosen one. */
  readonly mentor:
    | (NewMentor & {
        readonly stay: { readonly id: string; readonly teacherId: string; readonly schoolId: string };
        readonly teacher: { readonly name: string };
      })
    | null;
}

export interface Form {
  readonly mentorAtSchoolPeriodId: string;
  readonly startsOn: Day;
}

export interface Outcome<M> {
  readonly mentorship: Period;
  readonly lastDayBefore: Day;
  readonly before: Cut<M>;
  readonly training: MentorTraining;
}

export const steps = ({ teacher, school, stay, mentorsHere }: Facts, today: Day): Step[] => [
  step(
    'They have not left the school.',
    lastDayInWords(stay),
    stay.finishedOn !== null &&
      stay.finishedOn < today && {
        code: 'has-left',
        because: `${teacher.name} left ${school.name} on ${longDay(stay.finishedOn)}. Choose a mentor at the school where ${teacher.name} is now.`,
      },
  ),
  step(
    'A mentor is registered at the school.',
    mentorsHere === 0 ? 'None is' : `${mentorsHere} ${mentorsHere === 1 ? 'is' : 'are'}`,
    mentorsHere === 0 && {
      code: 'no-mentor-here',
      because: `No mentor is registered at ${school.name}. Ask the school to register one, or transfer a mentor there first.`,
    },
  ),
];

/** An ECT has another mentor of the same school from a day on (OP-03, OP-04, INV-06, INV-10). */
export function decide<M extends Mentoring>(
  facts: Facts<M>,
  { startsOn }: Form,
  today: Day,
): Decision<Outcome<M>> {
  const { teacher, school, stay, mentor, contents } = facts;
  if (!mentor) return refuse('no-mentor', `Choose a mentor at ${school.name}.`);
  if (mentor.stay.schoolId !== school.id)
    return refuse(
      'mentor-at-another-school',
      `${mentor.teacher.name} is not a mentor at ${school.name}. Choose a mentor who is, or transfer ${mentor.teacher.name} there first.`,
    );
  if (mentor.stay.teacherId === teacher.id)
    return refuse('mentors-themselves', `${teacher.name} cannot mentor themselves. Choose another mentor.`);
  const day = dayRefused(facts, mentor, startsOn, today);
  if (day) return refuse(day.code, day.because);

  const lastDayBefore = dayBefore(startsOn);
  const before = cutAfter(contents.mentorshipPeriods, lastDayBefore);
  const lost = mentoringLost(facts, before, today);
  if (lost) return refuse(lost.code, lost.because);

  const mentorship = { startedOn: startsOn, finishedOn: earlierEnd(stay.finishedOn, mentor.stay.finishedOn) };
  const gone = new Set(before.removed.map(({ id }) => id));
  const cut = new Set(before.ended.map(({ id }) => id));
  const mentee = {
    ...facts,
    trainingPeriods: contents.trainingPeriods,
    mentoredByOthers: facts.mentoredByOthers
      .filter(({ id }) => !gone.has(id))
      .map((other) => (cut.has(other.id) ? { ...other, finishedOn: lastDayBefore } : other)),
  };
  const training = beginMentorTraining(mentor, mentee, startsOn, today);
  return training.agreed
    ? agree({ mentorship, lastDayBefore, before, training: training.outcome })
    : training;
}

/** Both are at the school on the day, and they are not mentor and mentee already. */
function dayRefused(
  { teacher, school, stay, contents }: Facts,
  mentor: NonNullable<Facts['mentor']>,
  startsOn: Day,
  today: Day,
): Refusal | null {
  const people = [
    { name: teacher.name, called: 'an ECT', stay },
    { name: mentor.teacher.name, called: 'a mentor', stay: mentor.stay },
  ];
  for (const { name, called, stay: there } of people)
    if (!covers(there, startsOn))
      return {
        code: 'not-at-the-school',
        because: `${name} is ${called} at ${school.name} from ${longDay(there.startedOn)}${there.finishedOn === null ? '' : ` to ${longDay(there.finishedOn)}`}. Choose a day in that time.`,
      };
  if (startsOn > furthestAhead(today))
    return {
      code: 'too-far-ahead',
      because: `A mentor can be chosen four months ahead. Choose ${longDay(furthestAhead(today))} or earlier.`,
    };
  const already = contents.mentorshipPeriods.some(
    (one) => one.mentorAtSchoolPeriodId === mentor.stay.id && covers(one, startsOn),
  );
  return already
    ? {
        code: 'already-the-mentor',
        because: `${mentor.teacher.name} mentors ${teacher.name} on ${longDay(startsOn)} already. Choose another mentor or another day.`,
      }
    : null;
}

/** One mentor gives way to another. Mentoring that took place since is not wiped out, nor what a declaration names. */
function mentoringLost(
  { teacher, others, contents }: Facts,
  before: Cut<Mentoring>,
  today: Day,
): Refusal | null {
  const begun = before.removed.filter(({ startedOn }) => startedOn <= today);
  const last = begun.at(-1);
  if (last && begun.length + before.ended.length > 1)
    return {
      code: 'another-mentor-since',
      because: `${others.get(last.id)?.name ?? 'Another'} has mentored ${teacher.name} since ${longDay(last.startedOn)}. Choose that day or a later one.`,
    };
  const named = before.removed.find(({ id }) =>
    contents.declarations.some((one) => one.mentorshipPeriodId === id),
  );
  return named
    ? {
        code: 'mentorship-has-declarations',
        because: `A declaration names ${others.get(named.id)?.name ?? 'the mentor'} as the mentor from ${longDay(named.startedOn)}, and stays on record even when it is void. Choose a later day.`,
      }
    : null;
}
