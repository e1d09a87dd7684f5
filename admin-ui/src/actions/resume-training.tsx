import { ask } from '../data/ask.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import { graphql } from '../gql/index.ts';
import type { TrainingOnPage } from '../teachers/teacher-query.ts';

const ResumeTrainingDocument = graphql(/* GraphQL */ `
  mutation ResumeTraining($input: ResumeTrainingInput!, $why: Why!, $confirm: String) {
    resumeTraining(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

export function ResumeTraining({ training, may }: { training: TrainingOnPage; may: May }) {
  return (
    <Deed
      name="Resume training"
      confirm="Resume training"
      may={may}
      start={{}}
      send={async (_typed, why, confirm) =>
        (await ask(ResumeTrainingDocument, { input: { trainingPeriodId: training.id }, why, confirm }))
          .resumeTraining
      }
    />
  );
}
