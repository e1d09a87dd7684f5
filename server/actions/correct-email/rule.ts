import { type Day, longDay } from '../../domain/day.ts';
import { agree, type Decision, refuse } from '../../domain/decision.ts';
import { isSameEmail, tidyEmail } from '../../domain/email.ts';
import { type Step, step } from '../../domain/steps.ts';
import { lastDayInWords } from '../../domain/period.ts';

export interface Facts {
  readonly teacher: { readonly name: string; readonly anonymisedAt: Date | null };
  readonly stay: { readonly finishedOn: Day | null; readonly email: string | null };
  readonly school: string;
  /** The school where another person uses the address asked for, if one does. */
  readonly inUseAt: string | null;
}

export interface Outcome {
  readonly email: string;
}

/** The address of a stay that is over is how we wrote to them then: history, which nobody reads as an address again. */
export const steps = ({ teacher, stay, school }: Facts, today: Day): Step[] => [
  step(
    'The record has not been anonymised.',
    teacher.anonymisedAt ? 'Anonymised' : 'Not anonymised',
    teacher.anonymisedAt !== null && {
      code: 'anonymised',
      because: 'This record has been anonymised, so it has no email address. Open the person’s other record.',
    },
  ),
  step(
    'They have not left the school.',
    lastDayInWords(stay),
    stay.finishedOn !== null &&
      stay.finishedOn < today && {
        code: 'stay-is-over',
        because: `${teacher.name} left ${school} on ${longDay(stay.finishedOn)}. Correct the email address at the school where they are now.`,
      },
  ),
];

/** Correct the email address of one stay (OP-08), by the rule of registration: no two people share one (GAP-29). */
export function decide({ teacher, stay, school, inUseAt }: Facts, typed: string): Decision<Outcome> {
  const tidied = tidyEmail(typed);
  if (!tidied.agreed) return tidied;
  if (stay.email !== null && isSameEmail(tidied.outcome, stay.email))
    return refuse(
      'same-email',
      `${teacher.name} already has this email address at ${school}. Enter another address.`,
    );
  if (inUseAt !== null)
    return refuse(
      'email-in-use',
      `Another teacher at ${inUseAt} has this email address. Search for the address to find them, ask the school whose it is, and correct the other record first if it is wrong there.`,
    );
  return agree({ email: tidied.outcome });
}
