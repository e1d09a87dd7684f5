import { ask } from '../data/ask.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import { graphql } from '../gql/index.ts';

const DeleteViewDocument = graphql(/* GraphQL */ `
  mutation DeleteView($input: DeleteViewInput!, $why: Why!, $confirm: String) {
    deleteView(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

export function DeleteView({ view, may }: { view: { id: string; name: string }; may: May }) {
  return (
    <Deed
      name="Delete this view"
      confirm="Delete the view"
      grave
      may={may}
      start={{}}
      reason="Not used any more"
      send={async (_typed, why, confirm) =>
        (await ask(DeleteViewDocument, { input: { viewId: view.id }, why, confirm })).deleteView
      }
    >
      <p>
        The view <strong>{view.name}</strong> goes, for everybody who sees it. The records that it shows stay.
      </p>
    </Deed>
  );
}
