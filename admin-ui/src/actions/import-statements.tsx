import { ask } from '../data/ask.ts';
import type { GivenFile } from '../data/upload.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import { graphql } from '../gql/index.ts';

const ImportStatementsDocument = graphql(/* GraphQL */ `
  mutation ImportStatements($input: ImportStatementsInput!, $why: Why!, $confirm: String) {
    importStatements(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

export function ImportStatements({ file, may }: { file: GivenFile; may: May }) {
  return (
    <Deed
      name="Import this calendar"
      confirm={`Import ${file.fileName}`}
      may={may}
      start={{}}
      send={async (_typed, why, confirm) =>
        (await ask(ImportStatementsDocument, { input: file, why, confirm })).importStatements
      }
    >
      <p>Statements are added, and open ones move; nothing is removed. Refused lines are left out.</p>
    </Deed>
  );
}
