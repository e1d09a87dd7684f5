import { ask } from '../data/ask.ts';
import { Deed } from '../deeds/Deed.tsx';
import { TextField } from '../deeds/in-dialogs.ts';
import { graphql } from '../gql/index.ts';
import { nameOf } from '../parts/names.ts';
import type { TeacherOnPage } from '../teachers/teacher-query.ts';

const CorrectNameDocument = graphql(/* GraphQL */ `
  mutation CorrectName($input: CorrectNameInput!, $why: Why!, $confirm: String) {
    correctName(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

export function CorrectName({ teacher }: { teacher: TeacherOnPage }) {
  return (
    <Deed
      name="Correct name"
      confirm="Correct the name"
      may={teacher.mayCorrectName}
      start={{ correctedName: teacher.name ?? '' }}
      send={async ({ correctedName }, why, confirm) =>
        (
          await ask(CorrectNameDocument, {
            input: { teacherId: teacher.id, correctedName: correctedName.trim() || null },
            why,
            confirm,
          })
        ).correctName
      }
    >
      <p>
        In the Teaching Record System: <strong>{teacher.trsName ?? 'not recorded'}</strong>. That name is kept
        beside ours.
        {teacher.correctedName && ` Here it is now: ${nameOf(teacher)}.`}
      </p>
      <TextField
        name="correctedName"
        label="Full name"
        hint="Leave it empty to show the register's name again."
        longest={200}
      />
    </Deed>
  );
}
