import { defineAction } from '../../../audit/action.ts';
import { UserRecord } from '../../../records/user.record.ts';
import { decide, type Facts, type NewUser } from './rule.ts';

/** Gives the first people access while a console is set up. Later, user managers do. */
export const addUsers = defineAction<object, { users: readonly NewUser[] }, Facts, readonly NewUser[]>({
  name: 'add-users',
  called: 'add users',
  allowed: ['system'],
  on: [],
  async gather({ em }) {
    const users = await em.find(UserRecord, { kind: 'person' });
    return { known: users.flatMap(({ email }) => email ?? []) };
  },
  steps: () => [],
  decide: (facts, { users }) => decide(facts, users),
  apply({ em }, users) {
    for (const { name, email, role } of users)
      em.create(UserRecord, { kind: 'person', name, email: email.toLowerCase(), role });
  },
  tell: (users) => ({
    sentence: `Gave access to ${users.map(({ name }) => name).join(', ')}`,
    subjects: [],
    notices: [],
  }),
});
