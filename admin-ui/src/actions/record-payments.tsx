import { ask } from '../data/ask.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import { AmountsField, TextField } from '../deeds/in-dialogs.ts';
import { manyToType, manyTyped } from '../fields/many-typed.ts';
import { graphql } from '../gql/index.ts';
import { TYPED_TOTAL, totalTyped } from '../parts/money.ts';
import { noPayment, PaymentFields } from '../statements/PaymentFields.tsx';

const RecordPaymentsDocument = graphql(/* GraphQL */ `
  mutation RecordPayments($input: RecordPaymentsInput!, $why: Why!, $confirm: String) {
    recordPayments(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

interface Props {
  board: { id: string; name: string };
  /** Those that are authorised and not yet paid. */
  statements: readonly { id: string; words: string; pence: string }[];
  may: May;
}

export function RecordPayments({ board, statements, may }: Props) {
  return (
    <Deed
      name="Record payments"
      confirm="Record the payments"
      may={may}
      start={{
        statements: manyToType(statements.map(({ id }) => id)),
        total: '',
        ...noPayment,
      }}
      send={async (typed, why, confirm) => {
        const input = {
          month: board.id,
          statementIds: manyTyped(typed.statements),
          totalPence: totalTyped(typed.total),
          reference: typed.reference,
          paidOn: typed.paidOn,
        };
        return (await ask(RecordPaymentsDocument, { input, why, confirm })).recordPayments;
      }}
    >
      <p>One remittance for several statements of {board.name}, as the finance system shows it.</p>
      <AmountsField
        name="statements"
        label="Which statements does it pay?"
        missing="Choose the statements that it pays"
        choices={statements.map(({ id, words, pence }) => ({ value: id, words, pence }))}
      />
      <TextField
        name="total"
        label="Total of the remittance"
        hint="In pounds and pence, as the finance system shows it. It has to come to the statements chosen."
        missing="Enter the total of the remittance"
        longest={20}
        pattern={{ value: TYPED_TOTAL, message: 'Total must be in pounds and pence, like £1,234.50' }}
        width="12rem"
      />
      <PaymentFields />
    </Deed>
  );
}
