import { ask } from '../data/ask.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import { TrainingField } from '../deeds/in-dialogs.ts';
import { graphql } from '../gql/index.ts';
import { nameOf } from '../parts/names.ts';

const CorrectDeclarationTeacherDocument = graphql(/* GraphQL */ `
  mutation CorrectDeclarationTeacher(
    $input: CorrectDeclarationTeacherInput!
    $why: Why!
    $confirm: String
  ) {
    correctDeclarationTeacher(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

interface Props {
  declaration: {
    id: string;
    role: string;
    teacher: { id: string; name?: string | null };
    leadProvider: { id: string };
    contractPeriodYear: number;
  };
  may: May;
}

export function CorrectDeclarationTeacher({ declaration, may }: Props) {
  const { id, role, teacher, leadProvider, contractPeriodYear } = declaration;
  return (
    <Deed
      name="Correct the teacher"
      confirm="Correct the teacher"
      may={may}
      start={{ trainingPeriodId: '' }}
      send={async ({ trainingPeriodId }, why, confirm) => {
        const input = { declarationId: id, trainingPeriodId };
        return (await ask(CorrectDeclarationTeacherDocument, { input, why, confirm }))
          .correctDeclarationTeacher;
      }}
    >
      <p>{`It was recorded against ${nameOf(teacher)}, and is somebody else’s.`}</p>
      <TrainingField
        name="trainingPeriodId"
        label="Whose is it?"
        like={{ leadProviderId: leadProvider.id, contractPeriodYear, role }}
      />
    </Deed>
  );
}
