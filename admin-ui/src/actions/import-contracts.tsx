import { ask } from '../data/ask.ts';
import type { GivenFile } from '../data/upload.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import { graphql } from '../gql/index.ts';

const ImportContractsDocument = graphql(/* GraphQL */ `
  mutation ImportContracts($input: ImportContractsInput!, $why: Why!, $confirm: String) {
    importContracts(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

export function ImportContracts({ file, may }: { file: GivenFile; may: May }) {
  return (
    <Deed
      name="Import these contracts"
      confirm={`Import ${file.fileName}`}
      may={may}
      start={{}}
      send={async (_typed, why, confirm) =>
        (await ask(ImportContractsDocument, { input: file, why, confirm })).importContracts
      }
    >
      <p>
        Contracts are made and their terms change; nothing is removed. Where a sealed statement used the
        terms, the change waits until another person approves it. Refused lines are left out.
      </p>
    </Deed>
  );
}
