import { ask } from '../data/ask.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import { graphql } from '../gql/index.ts';
import { ImportProgress } from '../imports/ImportProgress.tsx';

const ImportSchoolLinksDocument = graphql(/* GraphQL */ `
  mutation ImportSchoolLinks($input: ImportSchoolLinksInput!, $why: Why!, $confirm: String) {
    importSchoolLinks(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

interface Props {
  upload: { id: string; fileName: string; refused: number };
  may: May;
}

export function ImportSchoolLinks({ upload: { id, fileName, refused }, may }: Props) {
  return (
    <Deed
      name="Import these links"
      confirm={`Import ${fileName}`}
      may={may}
      start={{}}
      working={ImportProgress}
      send={async (_typed, why, confirm) =>
        (await ask(ImportSchoolLinksDocument, { input: { uploadId: id }, why, confirm })).importSchoolLinks
      }
    >
      <p>
        Links are added or changed; nothing is ever removed.
        {refused > 0 && ' The refused lines are left out, and stay in the report of the import.'}
      </p>
    </Deed>
  );
}
