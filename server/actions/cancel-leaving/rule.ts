import { type Day, longDay } from '../../domain/day.ts';
import { agree, type Decision, type Refusal } from '../../domain/decision.ts';
import { type LaterEvent, laterEventInTheWay } from '../../domain/later-event.ts';
import type { Period } from '../../domain/period.ts';

export interface Facts {
  readonly role: 'ect' | 'mentor';
  readonly stay: Period;
  readonly teacher: { readonly name: string };
  readonly school: { readonly name: string };
  /** A later stay that cannot be at the same time: an ECT's at any school, a mentor's at this one. */
  readonly laterStay: { readonly school: string; readonly startedOn: Day } | null;
  /** The transfer that ended the stay, when one did. */
  readonly transfer: LaterEvent | null;
  /** The latest event that rests on what the leaving did. */
  readonly inTheWay: LaterEvent | null;
}

/** A leaving is cancelled when nothing has come of it (section 4.6). */
export function may({ role, stay, teacher, school, laterStay, transfer, inTheWay }: Facts): Refusal | null {
  if (stay.finishedOn === null)
    return {
      code: 'not-leaving',
      because: `${teacher.name} is not leaving ${school.name}. There is nothing to cancel.`,
    };
  if (laterStay)
    return {
      code: 'has-started-elsewhere',
      because: `${teacher.name} starts as ${role === 'ect' ? 'an ECT' : 'a mentor'} at ${laterStay.school} on ${longDay(laterStay.startedOn)}. Reverse what began that first.`,
    };
  if (transfer)
    return {
      code: 'was-transferred',
      because: `The stay ended by “${transfer.sentence}” (${transfer.on}, ${transfer.by}). Reverse that instead.`,
    };
  return inTheWay && laterEventInTheWay(inTheWay);
}

/** The day that is no longer the last one. */
export const decide = ({ stay }: Facts): Decision<{ readonly lastDay: Day }> => {
  if (stay.finishedOn === null) throw new Error('may() has let a stay through that is open');
  return agree({ lastDay: stay.finishedOn });
};
