import { ask } from '../data/ask.ts';
import { useAsked } from '../data/useAsked.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import { ChoiceField } from '../deeds/in-dialogs.ts';
import { graphql } from '../gql/index.ts';
import { Awaited } from '../parts/Awaited.tsx';

const LinkAccountsDocument = graphql(/* GraphQL */ `
  mutation LinkAccounts($input: LinkAccountsInput!, $why: Why!, $confirm: String) {
    linkAccounts(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

const AccountsDocument = graphql(/* GraphQL */ `
  query Accounts($page: Int!) {
    users(page: { page: $page, perPage: 100 }) {
      total
      items {
        id
        name
        email
      }
    }
  }
`);

interface Account {
  readonly id: string;
  readonly name: string;
}

interface Props {
  user: Account & { readonly linkedTo: readonly Account[]; readonly looksLike: readonly Account[] };
  may: May;
}

export function LinkAccounts({ user, may }: Props) {
  return (
    <Deed
      name={`Link ${user.name} to another account`}
      confirm="Link the accounts"
      may={may}
      start={{ otherUserId: '' }}
      send={async ({ otherUserId }, why, confirm) =>
        (await ask(LinkAccountsDocument, { input: { userId: user.id, otherUserId }, why, confirm }))
          .linkAccounts
      }
    >
      <p>What one account has submitted or changed, the other can no longer authorise.</p>
      <OtherAccount user={user} />
    </Deed>
  );
}

interface OtherProps extends Pick<Props, 'user'> {
  page?: number;
  /** Those of the pages before. */
  before?: readonly (Account & { readonly email: string })[];
}

/** All accounts to choose from, the likely ones first: the server gives a hundred at a time. */
function OtherAccount({ user, page = 1, before = [] }: OtherProps) {
  const asked = useAsked(AccountsDocument, { page });
  if (asked.error || !asked.data) return <Awaited asked={asked} what="Loading the accounts" />;
  const { items = [], total = 0 } = asked.data.users ?? {};
  const all = [...before, ...items];
  if (items.length > 0 && all.length < total)
    return <OtherAccount user={user} page={page + 1} before={all} />;
  const { id, linkedTo, looksLike } = user;
  const known = new Set([id, ...linkedTo.map((one) => one.id)]);
  const likely = new Set(looksLike.map((one) => one.id));
  const others = all
    .filter((one) => !known.has(one.id))
    .toSorted((one, other) => Number(likely.has(other.id)) - Number(likely.has(one.id)));
  return (
    <ChoiceField
      name="otherUserId"
      label="Whose other account is it?"
      missing="Choose the other account"
      choices={others.map((one) => ({ value: one.id, words: one.name, hint: one.email }))}
    />
  );
}
