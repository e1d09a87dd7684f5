import { ask } from '../data/ask.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import { TextField } from '../deeds/in-dialogs.ts';
import type { SaveViewInput } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

const SaveViewDocument = graphql(/* GraphQL */ `
  mutation SaveView($input: SaveViewInput!, $why: Why!, $confirm: String) {
    saveView(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

/** What the list shows now: all of a view but its name. */
interface Props {
  shown: Omit<SaveViewInput, 'name'>;
  may: May;
}

export function SaveView({ shown, may }: Props) {
  return (
    <Deed
      name={shown.shared ? 'Save and share this view' : 'Save this view'}
      confirm="Save the view"
      may={may}
      start={{ name: '' }}
      reason={shown.shared ? 'For others to look at the same' : 'To come back to it'}
      send={async ({ name }, why, confirm) =>
        (await ask(SaveViewDocument, { input: { ...shown, name: name.trim() }, why, confirm })).saveView
      }
    >
      <TextField
        name="name"
        label="Name of the view"
        hint="A view of yours with this name is replaced."
        missing="Enter a name"
        longest={100}
      />
    </Deed>
  );
}
