import { agree, type Decision, refuse } from '../../../domain/decision.ts';
import type { Role } from '../../../domain/user.ts';

export interface NewUser {
  readonly name: string;
  readonly email: string;
  readonly role: Exclude<Role, 'system'>;
}

export interface Facts {
  /** Emails of everybody who is a user already. */
  readonly known: readonly string[];
}

/** Whoever is known stays as they are; only the others are added. */
export function decide({ known }: Facts, users: readonly NewUser[]): Decision<readonly NewUser[]> {
  const missing = users.filter(({ email }) => !known.includes(email.toLowerCase()));
  return missing.length > 0
    ? agree(missing)
    : refuse('users-are-there', 'All of these people are users already. There is nobody to add.');
}
