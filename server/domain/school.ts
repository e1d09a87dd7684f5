import { type Day, longDay } from './day.ts';
import type { Refusal } from './decision.ts';

/** The status of an establishment in the national register. */
export const registerStatuses = ['open', 'closed', 'proposed_to_close', 'proposed_to_open'] as const;
export type RegisterStatus = (typeof registerStatuses)[number];

export const workingPatterns = ['part_time', 'full_time'] as const;
export type WorkingPattern = (typeof workingPatterns)[number];

export const appropriateBodyTypes = ['local_authority', 'national', 'teaching_school_hub'] as const;
export type AppropriateBodyType = (typeof appropriateBodyTypes)[number];

interface Open {
  readonly name: string;
  readonly status: RegisterStatus;
  readonly openedOn: Day | null;
  readonly closedOn: Day | null;
}

/** Why nobody can join a school on a day, if so: the register says that it is closed by then, or not open yet. */
export function whyNobodyJoins({ name, status, openedOn, closedOn }: Open, day: Day): Refusal | null {
  if (status === 'closed' || (closedOn !== null && closedOn < day))
    return {
      code: 'school-closed',
      because: `${name} ${closed(status, closedOn)}. Choose another school, or a day when it is open.`,
    };
  if (openedOn === null ? status === 'proposed_to_open' : day < openedOn)
    return {
      code: 'school-not-open-yet',
      because: `${name} ${openedOn === null ? 'has no opening day yet' : `opens on ${longDay(openedOn)}`}. Choose another school, or a day when it is open.`,
    };
  return null;
}

function closed(status: RegisterStatus, closedOn: Day | null): string {
  if (closedOn === null) return 'is closed';
  return `${status === 'closed' ? 'closed' : 'closes'} on ${longDay(closedOn)}`;
}
