import type { Proposal } from '../contracts/contract-queries.ts';
import { WhatIfTable } from '../contracts/WhatIfTable.tsx';
import { ask } from '../data/ask.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import { graphql } from '../gql/index.ts';

const ApproveContractTermsDocument = graphql(/* GraphQL */ `
  mutation ApproveContractTerms($input: ApproveContractTermsInput!, $why: Why!, $confirm: String) {
    approveContractTerms(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

interface Props {
  proposal: Proposal;
  may: May;
}

export function ApproveContractTerms({ proposal, may }: Props) {
  const whatIf = proposal.change?.whatIf;
  return (
    <Deed
      name="Approve"
      confirm="Approve the new terms"
      may={may}
      start={{}}
      send={async (_typed, why, confirm) =>
        (await ask(ApproveContractTermsDocument, { input: { proposalId: proposal.id }, why, confirm }))
          .approveContractTerms
      }
    >
      <p>{proposal.proposedBy} proposed these terms. Once you approve, statements are reckoned by them.</p>
      {whatIf && !whatIf.because && <WhatIfTable whatIf={whatIf} />}
    </Deed>
  );
}
