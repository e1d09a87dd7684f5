import { StatementFields } from '../calendar/StatementFields.tsx';
import { ask } from '../data/ask.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import type { FeeType } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

const ChangeStatementDocument = graphql(/* GraphQL */ `
  mutation ChangeStatement($input: ChangeStatementInput!, $why: Why!, $confirm: String) {
    changeStatement(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

interface Props {
  statement: { id: string; feeType: FeeType; deadlineDate: string; paymentDate: string };
  contract: {
    id: string;
    activeLeadProvider: { contracts: readonly { id: string; number: number; retiredAt?: string | null }[] };
  };
  may: May;
}

export function ChangeStatement({ statement, contract, may }: Props) {
  const { id, feeType, deadlineDate, paymentDate } = statement;
  return (
    <Deed
      name="Change dates or contract"
      confirm="Change the statement"
      may={may}
      start={{ feeType, deadlineDate, paymentDate, contractId: contract.id }}
      send={async (typed, why, confirm) =>
        (
          await ask(ChangeStatementDocument, {
            input: { statementId: id, ...typed, feeType: typed.feeType as FeeType },
            why,
            confirm,
          })
        ).changeStatement
      }
    >
      <StatementFields contracts={contract.activeLeadProvider.contracts} />
    </Deed>
  );
}
