import { ask } from '../data/ask.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import { graphql } from '../gql/index.ts';

const ApproveAdjustmentDocument = graphql(/* GraphQL */ `
  mutation ApproveAdjustment($input: ApproveAdjustmentInput!, $why: Why!, $confirm: String) {
    approveAdjustment(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

interface Props {
  adjustment: { id: string; paymentType: string };
  may: May;
}

export function ApproveAdjustment({ adjustment, may }: Props) {
  return (
    <Deed
      name="Approve"
      confirm="Approve the adjustment"
      may={may}
      start={{}}
      send={async (_typed, why, confirm) =>
        (await ask(ApproveAdjustmentDocument, { input: { adjustmentId: adjustment.id }, why, confirm }))
          .approveAdjustment
      }
    >
      <p>You are the second person who looks at {adjustment.paymentType}. Once approved, it counts.</p>
    </Deed>
  );
}
