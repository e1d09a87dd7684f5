import type { ContractOnPage } from '../contracts/contract-queries.ts';
import { ask } from '../data/ask.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import { SelectField } from '../deeds/in-dialogs.ts';
import { graphql } from '../gql/index.ts';

const RetireContractDocument = graphql(/* GraphQL */ `
  mutation RetireContract($input: RetireContractInput!, $why: Why!, $confirm: String) {
    retireContract(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

interface Props {
  contract: ContractOnPage;
  may: May;
}

export function RetireContract({ contract, may }: Props) {
  const others = contract.activeLeadProvider.contracts.filter(
    ({ id, retiredAt }) => id !== contract.id && !retiredAt,
  );
  return (
    <Deed
      name="Retire this version"
      confirm="Retire the version"
      may={may}
      start={{ insteadId: '' }}
      send={async ({ insteadId }, why, confirm) => {
        const input = { contractId: contract.id, insteadId: insteadId || null };
        return (await ask(RetireContractDocument, { input, why, confirm })).retireContract;
      }}
    >
      <p>No statement can be given a retired version. Its history stays.</p>
      {contract.statements.length > 0 && (
        <SelectField
          name="insteadId"
          label="Version with the same terms"
          hint={`It gets the ${contract.statements.length} open statements of this one.`}
          missing="Choose the version that gets its statements"
          none="Choose a version"
          choices={others.map(({ id, number }) => ({ value: id, words: `Version ${number}` }))}
        />
      )}
    </Deed>
  );
}
