import { defineAction } from '../../audit/action.ts';
import { UserRecord } from '../../records/user.record.ts';
import { type Account, decide, type Facts, type Outcome, steps } from './rule.ts';

interface Found extends Facts {
  readonly users: readonly UserRecord[];
  readonly names: readonly string[];
}

export const linkAccounts = defineAction<{ userId: string }, { otherUserId: string }, Found, Outcome>({
  name: 'link-accounts',
  called: 'link two accounts of one person',
  allowed: ['user_manager'],
  on: [{ type: 'User', may: 'mayLinkAccounts', id: 'userId' }],

  async gather(look, { userId, otherUserId }) {
    const user = await look.take(UserRecord, userId);
    const other = otherUserId ? await look.take(UserRecord, otherUserId) : null;
    const person = user.samePersonAs ?? user.id;
    const me = await look.em.findOneOrFail(UserRecord, { id: look.actor.userId });
    const users = await look.em.find(
      UserRecord,
      { $or: [{ id: person }, { samePersonAs: person }] },
      { orderBy: { id: 'asc' } },
    );
    return {
      account: accountOf(user),
      me: me.samePersonAs ?? me.id,
      other: other && accountOf(other),
      accountsOfPerson: users.map(({ id }) => id),
      users,
      names: [user, other].flatMap((one) => (one ? [`${one.name} (${one.email ?? 'no address'})`] : [])),
    };
  },

  steps,
  decide: (facts) => decide(facts),

  apply(_look, { first }, { users }) {
    for (const user of users) user.samePersonAs = first;
  },

  tell: ({ first, others }, { names }) => ({
    sentence: `Linked the accounts ${names.join(' and ')} as one person’s`,
    subjects: [...new Set([first, ...others])].map((id) => ({ type: 'User', id })),
    notices: ['What either account has submitted or changed, the other can no longer authorise.'],
  }),
});

const accountOf = ({ id, kind, samePersonAs }: UserRecord): Account => ({
  id,
  isPerson: kind === 'person',
  samePersonAs,
});
