import pg from 'pg';
import { beginBearerSession, hashOf } from '../../server/access/sessions.ts';
import type { Role } from '../../server/domain/user.ts';
import { UserRecord } from '../../server/records/user.record.ts';
import { aUser, type Story } from '../stories/index.ts';

/** One of the accounts of a person, signed in. */
export interface Account {
  readonly id: string;
  /** Whose it is: the proof knows, whatever the console was told. */
  readonly person: number;
  readonly tokenHash: Buffer;
  role: Role;
}

export const ROLES = ['support', 'finance', 'finance_approver'] as const;

/** Persons with one account or two; second accounts are linked to first ones before anything is done. */
export async function somePeople(
  story: Story,
  ownerUrl: string,
  accounts: readonly number[],
): Promise<Account[]> {
  const owner = new pg.Client(ownerUrl);
  await owner.connect();
  const all: Account[] = [];
  for (const [person, count] of accounts.entries()) {
    let first: string | null = null;
    for (let made = 0; made < count; made++) {
      const user = await aUser(story, { role: 'finance', samePersonAs: first });
      first ??= user.id;
      const token = await beginBearerSession(owner, user.email ?? '');
      if (token === null) throw new Error('An account of the proof cannot sign in');
      all.push({ id: user.id, person, tokenHash: hashOf(token), role: 'finance' });
    }
  }
  await owner.end();
  return all;
}

/** Another role for an account, as a user manager would give it, while its sessions go on. */
export async function giveRole(story: Story, account: Account, role: Role): Promise<void> {
  if (account.role === role) return;
  await story.change(UserRecord, { id: account.id }, { role });
  account.role = role;
}
