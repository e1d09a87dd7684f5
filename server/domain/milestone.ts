import { type Day, longDay } from './day.ts';
import { agree, type Decision, refuse } from './decision.ts';
import { type DeclarationType, declarationTypes } from './declaration.ts';
import { covers } from './period.ts';
import type { TeacherRole } from './teacher.ts';
import { typeInSentence } from './words.ts';

/** When one declaration type of a schedule may have happened. No closing day means that it stays open. */
export interface Milestone {
  readonly declarationType: DeclarationType;
  readonly startDate: Day;
  readonly milestoneDate: Day | null;
}

/** From the start of the opening day to the end of the closing day, if there is one (DEC-05). */
export function insideMilestone(
  milestone: Pick<Milestone, 'startDate' | 'milestoneDate'>,
  declarationDate: Day,
): Decision<'inside'> {
  const window = { startedOn: milestone.startDate, finishedOn: milestone.milestoneDate };
  if (covers(window, declarationDate)) return agree('inside');
  return declarationDate < milestone.startDate
    ? refuse('before-milestone', `The declaration date must be on or after ${longDay(milestone.startDate)}.`)
    : refuse(
        'after-milestone',
        `The declaration date must be on or before ${longDay(milestone.milestoneDate ?? declarationDate)}.`,
      );
}

/** A schedule without a milestone for the type does not accept it (PAY-11); mentors paid flat have only two (PAY-17). */
export function acceptsType(
  milestones: readonly Milestone[],
  type: DeclarationType,
  teacher: { readonly role: TeacherRole; readonly mentorFunding: boolean },
): Decision<Milestone> {
  if (teacher.role === 'mentor' && teacher.mentorFunding && type !== 'started' && type !== 'completed')
    return refuse(
      'not-for-mentors',
      'Mentors of this contract period have started and completed declarations only.',
    );
  const milestone = milestones.find(({ declarationType }) => declarationType === type);
  return milestone
    ? agree(milestone)
    : refuse(
        'not-on-schedule',
        `The schedule has no ${type} milestone. Check the schedule of the training period.`,
      );
}

/** From 2025 a teacher's declarations must be dated in the order of their types, as R has it (DEC-05, D11). */
export function inSequence(
  declaration: { readonly type: DeclarationType; readonly declarationDate: Day },
  others: readonly { readonly type: DeclarationType; readonly declarationDate: Day }[],
): Decision<'in sequence'> {
  const place = declarationTypes.indexOf(declaration.type);
  for (const other of others) {
    const otherPlace = declarationTypes.indexOf(other.type);
    if (otherPlace < place && other.declarationDate > declaration.declarationDate)
      return refuse(
        'before-earlier-type',
        `The ${typeInSentence(other.type)} declaration is dated ${longDay(other.declarationDate)}. Choose that day or a later one.`,
      );
    if (otherPlace > place && other.declarationDate < declaration.declarationDate)
      return refuse(
        'after-later-type',
        `The ${typeInSentence(other.type)} declaration is dated ${longDay(other.declarationDate)}. Choose that day or an earlier one.`,
      );
  }
  return agree('in sequence');
}
