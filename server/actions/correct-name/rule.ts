import { agree, type Decision, refuse } from '../../domain/decision.ts';
import { isSameName, registerName, tidyName } from '../../domain/person-name.ts';
import { type Step, step } from '../../domain/steps.ts';

export interface Facts {
  readonly teacher: {
    /** As shown now: the corrected name, else the register's. */
    readonly name: string;
    readonly correctedName: string | null;
    readonly trsFirstName: string | null;
    readonly trsLastName: string | null;
    readonly anonymisedAt: Date | null;
  };
}

export type Outcome =
  | { readonly is: 'corrected'; readonly name: string; readonly registerName: string | null }
  | { readonly is: 'back to the register'; readonly name: string };

export const steps = ({ teacher }: Facts): Step[] => [
  step(
    'The record has not been anonymised.',
    teacher.anonymisedAt ? 'Anonymised' : 'Not anonymised',
    teacher.anonymisedAt !== null && {
      code: 'anonymised',
      because:
        'This record has been anonymised, so it has no name to correct. Open the person’s other record.',
    },
  ),
];

/**
 * The name that we keep beside the register's (OP-07). Unlike the schools' own form, a change of capital letters alone
 * is a correction too: 'mcdonald' is a ticket that support gets.
 */
export function decide({ teacher }: Facts, typed: string | null | undefined): Decision<Outcome> {
  const register = registerName(teacher);
  if (!typed?.trim()) return putBack(teacher, register);
  const tidied = tidyName(typed);
  if (!tidied.agreed) return tidied;
  const name = tidied.outcome;
  if (isSameName(name, teacher.name))
    return refuse('same-name', `The name is already ${teacher.name}. Enter the name as it should be.`);
  if (register && isSameName(name, register)) return agree({ is: 'back to the register', name: register });
  return agree({ is: 'corrected', name, registerName: register });
}

function putBack(
  { name, correctedName }: Facts['teacher'],
  register: string | null,
): Decision<Extract<Outcome, { is: 'back to the register' }>> {
  if (!register)
    return refuse(
      'register-has-no-name',
      'The register has no name to put back. Enter the name as it should be.',
    );
  if (correctedName === null)
    return refuse('not-corrected', `${name} is the register’s name already. Enter the name as it should be.`);
  return agree({ is: 'back to the register', name: register });
}
