import { LinkAccounts } from '../actions/link-accounts.tsx';
import { useAsked } from '../data/useAsked.ts';
import { PageHeading } from '../frame/PageHeading.tsx';
import { roleNames } from '../frame/navigation.ts';
import type { PeopleWithAccessQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { FaultPage } from '../pages/FaultPage.tsx';
import { Loading } from '../pages/Loading.tsx';
import { NoPermission } from '../pages/NoPermission.tsx';
import { dayInWords, dayOf } from '../parts/days.ts';
import { FactTable } from '../parts/FactTable.tsx';
import { Panel } from '../parts/Panel.tsx';

const PeopleWithAccessDocument = graphql(/* GraphQL */ `
  query PeopleWithAccess {
    users(page: { perPage: 100 }) {
      total
      items {
        id
        name
        email
        role
        disabledAt
        linkedTo {
          id
          name
          email
        }
        looksLike {
          id
          name
          email
        }
        mayLinkAccounts {
          ...MayParts
        }
      }
    }
  }
`);

type Person = NonNullable<PeopleWithAccessQuery['users']>['items'][number];

/** Who may sign in, as what, and which accounts are one person's. */
export function PeopleWithAccess() {
  const { data, error, refetch } = useAsked(PeopleWithAccessDocument, {});
  if (error) return <FaultPage error={error} onRetry={refetch} />;
  if (!data) return <Loading />;
  if (!data.users) return <NoPermission />;
  const { items, total } = data.users;
  return (
    <>
      <PageHeading>People with access</PageHeading>
      <Panel
        heading={
          total === items.length ? `${total} accounts` : `The first ${items.length} of ${total} accounts`
        }
      >
        <p>
          Two accounts of one person count as one pair of eyes: what one has submitted or changed, the other
          never authorises.
        </p>
        <FactTable
          caption="People with access"
          columns={['Name', 'Email', 'Role', 'Same person as', 'Accounts']}
          empty="Nobody has access yet."
          rows={items.map((person) => ({
            key: person.id,
            cells: [
              person.name,
              person.email,
              person.disabledAt
                ? `${roleNames[person.role]}, until ${dayInWords(dayOf(person.disabledAt))}`
                : roleNames[person.role],
              samePerson(person),
              <LinkAccounts user={person} others={othersOf(person, items)} may={person.mayLinkAccounts} />,
            ],
          }))}
        />
      </Panel>
    </>
  );
}

const emails = (accounts: Person['linkedTo']) => accounts.map(({ email }) => email).join(', ');

function samePerson({ linkedTo, looksLike }: Person): string {
  const linked = linkedTo.length > 0 ? emails(linkedTo) : 'Nobody else';
  return looksLike.length > 0 ? `${linked}. Look at ${emails(looksLike)}` : linked;
}

function othersOf({ id, linkedTo, looksLike }: Person, all: readonly Person[]) {
  const known = new Set([id, ...linkedTo.map((one) => one.id)]);
  const likely = new Set(looksLike.map((one) => one.id));
  return all
    .filter((one) => !known.has(one.id))
    .toSorted((a, b) => Number(likely.has(b.id)) - Number(likely.has(a.id)));
}
