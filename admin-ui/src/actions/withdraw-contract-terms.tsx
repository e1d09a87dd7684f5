import type { Proposal } from '../contracts/contract-queries.ts';
import { ask } from '../data/ask.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import { graphql } from '../gql/index.ts';

const WithdrawContractTermsDocument = graphql(/* GraphQL */ `
  mutation WithdrawContractTerms($input: WithdrawContractTermsInput!, $why: Why!, $confirm: String) {
    withdrawContractTerms(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

interface Props {
  proposal: Proposal;
  may: May;
}

export function WithdrawContractTerms({ proposal, may }: Props) {
  return (
    <Deed
      name="Withdraw or turn down"
      confirm="End the proposal"
      may={may}
      start={{}}
      send={async (_typed, why, confirm) =>
        (await ask(WithdrawContractTermsDocument, { input: { proposalId: proposal.id }, why, confirm }))
          .withdrawContractTerms
      }
    >
      <p>The terms stay as they are. Say why, so that {proposal.proposedBy} knows.</p>
    </Deed>
  );
}
