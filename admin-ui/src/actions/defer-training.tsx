import { ask } from '../data/ask.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import { ChoiceField } from '../deeds/in-dialogs.ts';
import type { DeferralReason } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { deferralReasons } from '../parts/reasons.ts';
import type { TrainingOnPage } from '../teachers/teacher-query.ts';

const DeferTrainingDocument = graphql(/* GraphQL */ `
  mutation DeferTraining($input: DeferTrainingInput!, $why: Why!, $confirm: String) {
    deferTraining(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

export function DeferTraining({ training, may }: { training: TrainingOnPage; may: May }) {
  const start: { deferralReason: DeferralReason | '' } = { deferralReason: '' };
  return (
    <Deed
      name="Defer training"
      confirm="Defer training"
      may={may}
      start={start}
      send={async (typed, why, confirm) => {
        const input = {
          trainingPeriodId: training.id,
          deferralReason: typed.deferralReason as DeferralReason,
        };
        return (await ask(DeferTrainingDocument, { input, why, confirm })).deferTraining;
      }}
    >
      <ChoiceField
        name="deferralReason"
        label="Why do they defer?"
        missing="Choose why they defer"
        choices={deferralReasons}
      />
    </Deed>
  );
}
