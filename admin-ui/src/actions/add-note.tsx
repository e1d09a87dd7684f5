import { ask } from '../data/ask.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import { TextField } from '../deeds/in-dialogs.ts';
import { graphql } from '../gql/index.ts';
import { totalTyped, TYPED_TOTAL } from '../parts/money.ts';

const AddNoteDocument = graphql(/* GraphQL */ `
  mutation AddNote($input: AddNoteInput!, $why: Why!, $confirm: String) {
    addNote(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

interface Props {
  statement: { id: string };
  /** The note that it corrects. */
  corrects?: { id: string; note?: string | null | undefined };
  may: May;
}

export function AddNote({ statement, corrects, may }: Props) {
  return (
    <Deed
      name={corrects ? 'Correct note' : 'Add note'}
      confirm={corrects ? 'Correct the note' : 'Add the note'}
      may={may}
      start={{ note: corrects?.note ?? '', difference: '' }}
      send={async ({ note, difference }, why, confirm) => {
        const input = {
          statementId: statement.id,
          note,
          knownDifferencePence: difference.trim() ? totalTyped(difference) : null,
          correctsId: corrects?.id ?? null,
        };
        return (await ask(AddNoteDocument, { input, why, confirm })).addNote;
      }}
    >
      <p>A note is never changed or erased: another one corrects it. It changes no payment.</p>
      <TextField
        name="note"
        label="Note"
        hint="What somebody who reads this statement later should know, and nothing about anybody’s health"
        missing="Write the note"
        longest={4000}
        rows={3}
      />
      <TextField
        name="difference"
        label="Known difference from the invoice (optional)"
        hint="In pounds and pence, like £120.00; with a minus sign where the invoice was higher"
        longest={20}
        width="12rem"
        pattern={{
          value: TYPED_TOTAL,
          message: 'Known difference must be in pounds and pence, like £120.00',
        }}
      />
    </Deed>
  );
}
