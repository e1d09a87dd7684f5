import { ask } from '../data/ask.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { graphql } from '../gql/index.ts';

const LinkAccountsDocument = graphql(/* GraphQL */ `
  mutation LinkAccounts($input: LinkAccountsInput!, $why: Why!, $confirm: String) {
    linkAccounts(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

interface Props {
  user: { id: string; name: string };
  /** The accounts to choose from, the likely ones first. */
  others: readonly { readonly id: string; readonly name: string; readonly email: string }[];
  may: May;
}

export function LinkAccounts({ user, others, may }: Props) {
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
      <ChoiceField
        name="otherUserId"
        label="Whose other account is it?"
        missing="Choose the other account"
        choices={others.map(({ id, name, email }) => ({ value: id, words: name, hint: email }))}
      />
    </Deed>
  );
}
