import { ask } from '../data/ask.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import { TextField } from '../fields/TextField.tsx';
import { graphql } from '../gql/index.ts';

const SubmitStatementDocument = graphql(/* GraphQL */ `
  mutation SubmitStatement($input: SubmitStatementInput!, $why: Why!, $confirm: String) {
    submitStatement(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

interface Props {
  statement: { id: string };
  may: May;
}

export function SubmitStatement({ statement, may }: Props) {
  return (
    <Deed
      name="Submit"
      confirm="Submit the statement"
      may={may}
      start={{ total: '' }}
      send={async ({ total }, why, confirm) =>
        (
          await ask(SubmitStatementDocument, {
            input: { statementId: statement.id, totalPence: total.replace(/[£,.\s]/g, '') },
            why,
            confirm,
          })
        ).submitStatement
      }
    >
      <p>Reckon the total yourself. An approver authorises it, who has changed nothing on it.</p>
      <TextField
        name="total"
        label="Total to pay"
        hint="In pounds and pence, like £1,234.50"
        missing="Enter the total"
        longest={20}
        pattern={{
          value: /^\s*-?£?[\d,]+\.\d\d\s*$/,
          message: 'Total must be in pounds and pence, like £1,234.50',
        }}
      />
    </Deed>
  );
}
