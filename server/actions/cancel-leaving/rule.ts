import { type Day, longDay } from '../../domain/day.ts';
import { agree, type Decision } from '../../domain/decision.ts';
import { eventInTheWay, type LaterEvent, laterEventInTheWay } from '../../domain/later-event.ts';
import { lastDayInWords, type Period } from '../../domain/period.ts';
import { type Step, step } from '../../domain/steps.ts';

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
export const steps = ({ role, stay, teacher, school, laterStay, transfer, inTheWay }: Facts): Step[] => [
  step(
    'They are leaving the school.',
    lastDayInWords(stay),
    stay.finishedOn === null && {
      code: 'not-leaving',
      because: `${teacher.name} is not leaving ${school.name}. There is nothing to cancel.`,
    },
  ),
  step(
    'They have not started elsewhere.',
    laterStay ? `At ${laterStay.school} from ${longDay(laterStay.startedOn)}` : 'Nowhere since',
    laterStay && {
      code: 'has-started-elsewhere',
      because: `${teacher.name} starts as ${role === 'ect' ? 'an ECT' : 'a mentor'} at ${laterStay.school} on ${longDay(laterStay.startedOn)}. Reverse what began that first.`,
    },
  ),
  step(
    'No transfer ended the stay.',
    transfer ? `${transfer.on}, ${transfer.by}` : 'None',
    transfer && {
      code: 'was-transferred',
      because: `The stay ended by “${transfer.sentence}” (${transfer.on}, ${transfer.by}). Reverse that instead.`,
      inTheWay: [eventInTheWay(transfer)],
    },
  ),
  step(
    'Nothing has been built on the leaving since.',
    inTheWay ? `${inTheWay.on}, ${inTheWay.by}` : 'Nothing',
    inTheWay && laterEventInTheWay(inTheWay),
  ),
];

/** The day that is no longer the last one. */
export const decide = ({ stay }: Facts): Decision<{ readonly lastDay: Day }> => {
  if (stay.finishedOn === null) throw new Error('The steps have let a stay through that is open');
  return agree({ lastDay: stay.finishedOn });
};
