import { ask } from '../data/ask.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import { graphql } from '../gql/index.ts';
import { pounds } from '../parts/money.ts';
import { noPayment, PaymentFields } from '../statements/PaymentFields.tsx';

const RecordPaymentDocument = graphql(/* GraphQL */ `
  mutation RecordPayment($input: RecordPaymentInput!, $why: Why!, $confirm: String) {
    recordPayment(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

interface Props {
  statement: { id: string };
  /** What it was authorised at. */
  pence: string;
  may: May;
}

export function RecordPayment({ statement, pence, may }: Props) {
  return (
    <Deed
      name="Record the payment"
      confirm="Record the payment"
      may={may}
      start={noPayment}
      send={async (typed, why, confirm) =>
        (await ask(RecordPaymentDocument, { input: { statementId: statement.id, ...typed }, why, confirm }))
          .recordPayment
      }
    >
      <p>
        You record that this statement is paid in full, <strong>{pounds(pence)}</strong>. Do so once the
        finance system has sent the money, or has had it back.
      </p>
      <PaymentFields />
    </Deed>
  );
}
