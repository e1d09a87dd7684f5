import { LinkAccounts } from '../actions/link-accounts.tsx';
import { roleNames } from '../frame/navigation.ts';
import { yesOrNo } from '../lists/choices.ts';
import type { ListOf } from '../lists/list.ts';
import { dayOf, shortDay } from '../parts/days.ts';
import { ListPage } from '../parts/ListPage.tsx';
import { StatusTag } from '../parts/StatusTag.tsx';
import type { UserInList } from './user-list-query.ts';
import { choicesOf } from '../parts/names.ts';

const { system: _, ...rolesOfPeople } = roleNames;

const users: ListOf<UserInList> = {
  resource: 'users',
  heading: 'Users',
  one: 'user',
  many: 'users',
  order: { by: 'name', descending: false },
  words: { name: 'q', label: 'Find a user', hint: 'Part of a name or an email address', tellsOf: 'staff' },
  none: <p>Nobody may sign in yet.</p>,
  columns: [
    { name: 'name', label: 'Name', sorts: 'name', cell: ({ name }) => name },
    { name: 'email', label: 'Email', cell: ({ email }) => email },
    { name: 'role', label: 'Role', cell: ({ role }) => roleNames[role] },
    { name: 'access', label: 'Access', cell: (user) => <Access user={user} /> },
    {
      name: 'added',
      label: 'Added',
      sorts: 'added',
      orders: ['oldest first', 'newest first'],
      usual: false,
      cell: ({ createdAt }) => shortDay(dayOf(createdAt)),
    },
    { name: 'samePerson', label: 'Same person as', cell: samePerson },
    {
      name: 'accounts',
      label: 'Accounts',
      cell: (user) => <LinkAccounts user={user} may={user.mayLinkAccounts} />,
    },
  ],
  fields: [
    { kind: 'choice', name: 'role', label: 'Role', choices: choicesOf(rolesOfPeople) },
    {
      kind: 'choice',
      name: 'disabled',
      label: 'Access',
      choices: yesOrNo('Taken away', 'May sign in'),
    },
  ],
};

/** Who may sign in, as what, and which accounts are one person’s. */
export const UserList = () => <ListPage list={users} />;

function samePerson({ linkedTo, looksLike }: UserInList): string {
  const linked = linkedTo.length > 0 ? emails(linkedTo) : 'Nobody else';
  return looksLike.length > 0 ? `${linked}. Look at ${emails(looksLike)}` : linked;
}

const emails = (accounts: UserInList['linkedTo']) => accounts.map(({ email }) => email).join(', ');

const Access = ({ user: { disabledAt } }: { user: UserInList }) =>
  disabledAt ? (
    <StatusTag tone="bad">{`Taken away on ${shortDay(dayOf(disabledAt))}`}</StatusTag>
  ) : (
    <StatusTag tone="good">May sign in</StatusTag>
  );
