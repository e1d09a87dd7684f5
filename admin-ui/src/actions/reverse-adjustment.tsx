import { ask } from '../data/ask.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import type { AdjustmentApproval } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

const ReverseAdjustmentDocument = graphql(/* GraphQL */ `
  mutation ReverseAdjustment($input: ReverseAdjustmentInput!, $why: Why!, $confirm: String) {
    reverseAdjustment(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

interface Props {
  adjustment: { id: string; paymentType: string; approval: AdjustmentApproval };
  may: May;
}

export function ReverseAdjustment({ adjustment, may }: Props) {
  const isWaiting = adjustment.approval === 'waiting';
  return (
    <Deed
      name={isWaiting ? 'Withdraw' : 'Reverse'}
      confirm={isWaiting ? 'Withdraw the adjustment' : 'Reverse the adjustment'}
      grave={!isWaiting}
      may={may}
      start={{}}
      send={async (_typed, why, confirm) =>
        (await ask(ReverseAdjustmentDocument, { input: { adjustmentId: adjustment.id }, why, confirm }))
          .reverseAdjustment
      }
    >
      <p>
        {isWaiting
          ? `${adjustment.paymentType} waits to be approved and counts nowhere yet. Withdrawn, it never will.`
          : `${adjustment.paymentType} is taken back by the same amount the other way: on this statement until it is authorised, on the next open one afterwards.`}
      </p>
    </Deed>
  );
}
