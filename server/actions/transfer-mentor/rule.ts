import type { Training } from '../../domain/carry-training-over.ts';
import { type Day, dayBefore, longDay } from '../../domain/day.ts';
import { type Decision, refuse } from '../../domain/decision.ts';
import type { Inner } from '../../domain/end-of-stay.ts';
import { overlaps, type Period } from '../../domain/period.ts';
import { type Transfer, type Transferable, transfer } from '../../domain/transfer.ts';

export interface Facts<T extends Inner & Training = Inner & Training, M extends Inner = Inner>
  extends Transferable<T, M> {
  /** The mentor's stays at the new school. */
  readonly staysThere: readonly Period[];
}

export interface Form {
  readonly toSchoolId: string;
  readonly startsOn: Day;
}

/** A mentor goes on at another school from a day, and may stay at a third one all the while (INV-03). */
export function decide<T extends Inner & Training, M extends Inner>(
  facts: Facts<T, M>,
  { startsOn }: Form,
  today: Day,
): Decision<Transfer<T, M>> {
  const { teacher, school, toSchool, staysThere } = facts;
  const there = staysThere.find((stay) => overlaps(stay, { startedOn: startsOn, finishedOn: null }));
  if (toSchool && toSchool.id !== school.id && there)
    return refuse(
      'already-there',
      `${teacher.name} is a mentor at ${toSchool.name} from ${longDay(there.startedOn)} already. Report that they leave ${school.name} on ${longDay(dayBefore(startsOn))} instead.`,
    );
  return transfer(facts, startsOn, today);
}
