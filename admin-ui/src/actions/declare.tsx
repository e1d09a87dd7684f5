import { useNavigate } from 'react-router';
import { ask } from '../data/ask.ts';
import type { Declarable } from '../declaring/declaring-queries.ts';
import { trainingInWords } from '../declaring/training-in-words.ts';
import { addressOfTrial, inputOf, type Tried } from '../declaring/tried.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import { DeedButton } from '../deeds/DeedButton.tsx';
import { graphql } from '../gql/index.ts';
import { dayInWords } from '../parts/days.ts';
import { declarationTypeInWords, nameOf } from '../parts/names.ts';

const DeclareDocument = graphql(/* GraphQL */ `
  mutation Declare($input: DeclareInput!, $why: Why!, $confirm: String) {
    declare(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

interface Props {
  teacher: { id: string; name?: string | null };
  training: Declarable;
  tried: Tried;
  may: May;
}

/** Declares what has been tried. */
export function Declare({ teacher, training, tried, may }: Props) {
  return (
    <Deed
      name="Declare it for the lead provider"
      confirm={`Declare ${declarationTypeInWords(tried.declarationType).toLowerCase()}`}
      may={may}
      start={{}}
      send={async (_typed, why, confirm) =>
        (await ask(DeclareDocument, { input: inputOf(tried), why, confirm })).declare
      }
    >
      <p>
        {`${declarationTypeInWords(tried.declarationType)} on ${dayInWords(tried.declarationDate)} by ${nameOf(teacher)}, ${trainingInWords(training)}. The lead provider will see it as its own declaration.`}
      </p>
    </Deed>
  );
}

/** Leads from a training to where its declarations are tried and made. */
export function TryToDeclare({
  teacherId,
  trainingId,
  may,
}: {
  teacherId: string;
  trainingId: string;
  may: May;
}) {
  const go = useNavigate();
  return (
    <DeedButton
      name="Declare a milestone"
      may={may}
      onPress={() => void go(addressOfTrial(teacherId, trainingId))}
    />
  );
}
