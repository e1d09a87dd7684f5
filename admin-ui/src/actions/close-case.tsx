import { ask } from '../data/ask.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import { graphql } from '../gql/index.ts';

const CloseCaseDocument = graphql(/* GraphQL */ `
  mutation CloseCase($input: CloseCaseInput!, $why: Why!, $confirm: String) {
    closeCase(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

interface Props {
  driftCase: { id: string };
  may: May;
}

export function CloseCase({ driftCase, may }: Props) {
  return (
    <Deed
      name="Close the case"
      confirm="Close the case"
      may={may}
      start={{}}
      send={async (_typed, why, confirm) =>
        (await ask(CloseCaseDocument, { input: { caseId: driftCase.id }, why, confirm })).closeCase
      }
    >
      <p>Say in the reason how the difference was settled. It opens again only if the records move again.</p>
    </Deed>
  );
}
