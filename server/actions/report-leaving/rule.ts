import { type Day, longDay } from '../../domain/day.ts';
import { type Decision, refuse } from '../../domain/decision.ts';
import { type EndOfStay, endOfStay, type Inner, type StayContents } from '../../domain/end-of-stay.ts';
import { furthestAhead, type MentorLeavingReason } from '../../domain/leaving.ts';
import { lastDayInWords, type Period } from '../../domain/period.ts';
import { type Step, step } from '../../domain/steps.ts';

export interface Facts<T extends Inner = Inner, M extends Inner = Inner> {
  readonly role: 'ect' | 'mentor';
  readonly stay: Period;
  readonly teacher: { readonly name: string };
  readonly school: { readonly name: string };
  readonly contents: StayContents<T, M>;
}

export interface Form {
  readonly lastDay: Day;
  readonly leavingReason?: MentorLeavingReason | null | undefined;
}

/** Somebody who has left already cannot be reported again: the right day comes after the wrong one is cancelled. */
export const steps = ({ stay, teacher, school }: Facts, today: Day): Step[] => [
  step(
    'They have not left the school.',
    lastDayInWords(stay),
    stay.finishedOn !== null &&
      stay.finishedOn < today && {
        code: 'has-left',
        because: `${teacher.name} left ${school.name} on ${longDay(stay.finishedOn)}. If that day is wrong, cancel the leaving first and report it again.`,
      },
  ),
];

/** A teacher leaves a school on a day, that day included, and what lies in the stay ends with it (OP-09d, OP-09e). */
export function decide<T extends Inner, M extends Inner>(
  { role, stay, teacher, school, contents }: Facts<T, M>,
  { lastDay, leavingReason }: Form,
  today: Day,
): Decision<EndOfStay<T, M>> {
  if (role === 'ect' && leavingReason === 'mentor_no_longer_being_mentor')
    return refuse('only-mentors-stop-being-mentors', 'An ECT is not a mentor here. Choose another reason.');
  if (lastDay < stay.startedOn)
    return refuse(
      'leaves-before-joining',
      `${teacher.name} joins ${school.name} on ${longDay(stay.startedOn)}. Choose that day or a later one.`,
    );
  if (lastDay > furthestAhead(today))
    return refuse(
      'too-far-ahead',
      `A leaving can be reported four months ahead. Choose ${longDay(furthestAhead(today))} or earlier, or report it later.`,
    );
  if (stay.finishedOn === lastDay)
    return refuse(
      'leaves-that-day-already',
      `${teacher.name} is already leaving ${school.name} on ${longDay(lastDay)}. If the reason is wrong, cancel that leaving first and report it again.`,
    );
  if (stay.finishedOn !== null && stay.finishedOn < lastDay)
    return refuse(
      'leaves-sooner-already',
      `${teacher.name} is leaving ${school.name} on ${longDay(stay.finishedOn)}. For a later day, cancel that leaving first and report it again.`,
    );
  return endOfStay(teacher.name, contents, lastDay);
}
