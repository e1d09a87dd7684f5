import type { ContractOnPage, Terms } from '../contracts/contract-queries.ts';
import { termsToSend, typedFrom } from '../contracts/terms-form.ts';
import { TermsFields } from '../contracts/TermsFields.tsx';
import { WhatIfTyped } from '../contracts/WhatIfTyped.tsx';
import { ask } from '../data/ask.ts';
import type { May, Planned } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import { SelectField } from '../deeds/in-dialogs.ts';
import { graphql } from '../gql/index.ts';
import { isoMonth } from '../parts/days.ts';

const ChangeContractTermsDocument = graphql(/* GraphQL */ `
  mutation ChangeContractTerms($input: ChangeContractTermsInput!, $why: Why!, $confirm: String) {
    changeContractTerms(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

interface Props {
  contract: ContractOnPage & { terms: Terms };
  may: May;
}

export function ChangeContractTerms({ contract, may }: Props) {
  const { terms, statements } = contract;
  const months = statements.map((statement) => ({ value: isoMonth(statement), words: statement.name }));
  return (
    <Deed
      name="Change the terms"
      confirm={(plan) => (proposes(plan) ? 'Propose the new terms' : 'Change the terms')}
      may={may}
      start={{ fromMonth: '', toMonth: '', ...typedFrom(terms) }}
      send={async ({ fromMonth, toMonth, ...typed }, why, confirm) => {
        const input = {
          contractId: contract.id,
          fromMonth: fromMonth || null,
          toMonth: toMonth || null,
          terms: termsToSend(typed, terms.bands.length + 1),
        };
        return (await ask(ChangeContractTermsDocument, { input, why, confirm })).changeContractTerms;
      }}
    >
      <p>
        What is authorised stays as it was sealed. All other statements of the months you choose get these
        terms.
      </p>
      <SelectField
        name="fromMonth"
        label="From the statement of"
        none="The first that is not authorised"
        choices={months}
      />
      <SelectField
        name="toMonth"
        label="Until the statement of"
        hint="For a fee of some months only. Places have no last month."
        none="For good"
        choices={months}
      />
      <TermsFields bands={terms.bands.length} hasMentorFee={contract.contractType === 'ittecf_ectp'} />
      <WhatIfTyped contract={contract} />
    </Deed>
  );
}

/** What waits for another person is written down as a proposal, and the contract stays as it is. */
const proposes = ({ changes }: Planned) => changes.some(({ record }) => record === 'Contract term proposal');
