import { ask } from '../data/ask.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import { DayField, TextField } from '../deeds/in-dialogs.ts';
import { graphql } from '../gql/index.ts';

const RecordPaymentDocument = graphql(/* GraphQL */ `
  mutation RecordPayment($input: RecordPaymentInput!, $why: Why!, $confirm: String) {
    recordPayment(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

interface Props {
  statement: { id: string };
  may: May;
}

export function RecordPayment({ statement, may }: Props) {
  return (
    <Deed
      name="Record the payment"
      confirm="Record the payment"
      may={may}
      start={{ reference: '', paidOn: '' }}
      send={async (typed, why, confirm) =>
        (await ask(RecordPaymentDocument, { input: { statementId: statement.id, ...typed }, why, confirm }))
          .recordPayment
      }
    >
      <p>Once the finance system has sent the money, or has had it back.</p>
      <TextField
        name="reference"
        label="Payment reference"
        hint="As the finance system shows it"
        missing="Enter the payment reference"
        longest={50}
        width="20rem"
      />
      <DayField name="paidOn" label="Day of payment" />
    </Deed>
  );
}
