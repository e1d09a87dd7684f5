import { ask } from '../data/ask.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import { ChoiceField } from '../deeds/in-dialogs.ts';
import type { WithdrawalReason } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { withdrawalReasons } from '../parts/reasons.ts';
import type { TrainingOnPage } from '../teachers/teacher-query.ts';

const WithdrawTrainingDocument = graphql(/* GraphQL */ `
  mutation WithdrawTraining($input: WithdrawTrainingInput!, $why: Why!, $confirm: String) {
    withdrawTraining(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

export function WithdrawTraining({ training, may }: { training: TrainingOnPage; may: May }) {
  const start: { withdrawalReason: WithdrawalReason | '' } = { withdrawalReason: '' };
  return (
    <Deed
      name="Withdraw from training"
      confirm="Withdraw from training"
      may={may}
      start={start}
      send={async (typed, why, confirm) => {
        const input = {
          trainingPeriodId: training.id,
          withdrawalReason: typed.withdrawalReason as WithdrawalReason,
        };
        return (await ask(WithdrawTrainingDocument, { input, why, confirm })).withdrawTraining;
      }}
    >
      <ChoiceField
        name="withdrawalReason"
        label="Why do they withdraw?"
        missing="Choose why they withdraw"
        choices={withdrawalReasons(training.role)}
      />
    </Deed>
  );
}
