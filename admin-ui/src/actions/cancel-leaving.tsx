import { ask } from '../data/ask.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import { graphql } from '../gql/index.ts';
import type { EctStay, MentorStay } from '../teachers/teacher-query.ts';

const CancelLeavingDocument = graphql(/* GraphQL */ `
  mutation CancelLeaving($input: CancelLeavingInput!, $why: Why!, $confirm: String) {
    cancelLeaving(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

export function CancelLeaving({ stay, may }: { stay: EctStay | MentorStay; may: May }) {
  return (
    <Deed
      name="Cancel leaving"
      confirm="Cancel the leaving"
      may={may}
      start={{}}
      send={async (_typed, why, confirm) =>
        (await ask(CancelLeavingDocument, { input: { stayId: stay.id }, why, confirm })).cancelLeaving
      }
    >
      <p>They stay at {stay.school.name}. What ended only because of the leaving is opened again.</p>
    </Deed>
  );
}
