import { ask } from '../data/ask.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import { ChoiceField, TextField } from '../deeds/in-dialogs.ts';
import type { AdjustmentCategory, AdjustmentDirection } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { totalTyped } from '../parts/money.ts';
import { adjustmentCategories } from '../parts/reasons.ts';

const AddAdjustmentDocument = graphql(/* GraphQL */ `
  mutation AddAdjustment($input: AddAdjustmentInput!, $why: Why!, $confirm: String) {
    addAdjustment(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

interface Typed {
  paymentType: string;
  category: AdjustmentCategory | '';
  direction: AdjustmentDirection | '';
  amount: string;
  evidence: string;
}

const start: Typed = { paymentType: '', category: '', direction: '', amount: '', evidence: '' };

export function AddAdjustment({ statement, may }: { statement: { id: string }; may: May }) {
  return (
    <Deed
      name="Add adjustment"
      confirm="Add the adjustment"
      may={may}
      start={start}
      send={async ({ paymentType, category, direction, amount, evidence }, why, confirm) => {
        const input = {
          statementId: statement.id,
          paymentType,
          category: category as AdjustmentCategory,
          direction: direction as AdjustmentDirection,
          amountPence: totalTyped(amount),
          evidence: evidence.trim() || null,
        };
        return (await ask(AddAdjustmentDocument, { input, why, confirm })).addAdjustment;
      }}
    >
      <p>
        It is never changed or removed: it is reversed by another. Above £10,000.00 it counts only once
        another person has approved it.
      </p>
      <ChoiceField
        name="direction"
        label="Is it added to the payment or deducted from it?"
        missing="Choose whether it is added or deducted"
        choices={[
          { value: 'add', words: 'Add: the lead provider is paid more' },
          { value: 'deduct', words: 'Deduct: the lead provider is paid less' },
        ]}
      />
      <TextField
        name="amount"
        label="Amount"
        hint="Before VAT, in pounds and pence, like £1,234.50"
        missing="Enter the amount"
        longest={20}
        width="12rem"
        pattern={{
          value: /^\s*£?[\d,]+\.\d\d\s*$/,
          message: 'Amount must be in pounds and pence, like £1,234.50, without a minus sign',
        }}
      />
      <ChoiceField
        name="category"
        label="What kind of adjustment is it?"
        missing="Choose what kind of adjustment it is"
        choices={adjustmentCategories}
      />
      <TextField
        name="paymentType"
        label="What is it for?"
        hint="The lead provider reads this on the statement"
        missing="Enter what it is for"
        longest={500}
      />
      <TextField
        name="evidence"
        label="Link to the evidence (optional)"
        hint="An address that begins with https://"
        longest={1000}
      />
    </Deed>
  );
}
