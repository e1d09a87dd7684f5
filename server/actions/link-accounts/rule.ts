import { agree, type Decision, refuse } from '../../domain/decision.ts';
import { type Step, step } from '../../domain/steps.ts';

export interface Account {
  readonly id: string;
  readonly isPerson: boolean;
  /** The first account of the same person; null for the first. */
  readonly samePersonAs: string | null;
}

export interface Facts {
  readonly account: Account;
  /** The first account of whoever links. */
  readonly me: string;
  /** The other account, and every account that is the person's of the first one already; none while asking. */
  readonly other: Account | null;
  readonly accountsOfPerson: readonly string[];
}

export interface Outcome {
  /** The person's first account, from now on, and the accounts that point to it. */
  readonly first: string;
  readonly others: readonly string[];
}

const own = {
  code: 'own-account',
  because: 'Nobody says of their own accounts who they are. Ask another user manager.',
};

const personOf = ({ id, samePersonAs }: Account): string => samePersonAs ?? id;

/** Whoever gives access says who is one person; of themselves somebody else says it. */
export const steps = ({ account, me }: Facts): Step[] => [
  step(
    'It is a person’s account.',
    account.isPerson ? 'A person’s' : 'The service’s own',
    !account.isPerson && {
      code: 'not-a-person',
      because: 'This account is the service’s own, and nobody’s second one. Choose a person’s account.',
    },
  ),
  step(
    'It is somebody else’s account than yours.',
    personOf(account) === me ? 'Yours' : 'Somebody else’s',
    personOf(account) === me && own,
  ),
];

/** Two accounts become one person's, with all that were linked to either. What one did, the other cannot authorise. */
export function decide({ account, me, other, accountsOfPerson }: Facts): Decision<Outcome> {
  if (!other?.isPerson)
    return refuse('not-a-person', 'The other account is the service’s own. Choose a person’s account.');
  if (personOf(other) === me) return refuse(own.code, own.because);
  if (account.id === other.id)
    return refuse('same-account', 'This is the same account. Choose the person’s other account.');
  if (personOf(account) === personOf(other))
    return refuse('already-linked', 'These accounts are linked already. There is nothing more to do.');
  return agree({ first: personOf(other), others: accountsOfPerson });
}
