import { ask } from '../data/ask.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import { graphql } from '../gql/index.ts';

const MarkStatementPayableDocument = graphql(/* GraphQL */ `
  mutation MarkStatementPayable($input: MarkStatementPayableInput!, $why: Why!, $confirm: String) {
    markStatementPayable(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

interface Props {
  statement: { id: string };
  may: May;
}

export function MarkStatementPayable({ statement, may }: Props) {
  return (
    <Deed
      name="Mark as payable"
      confirm="Mark the statement as payable"
      may={may}
      start={{}}
      send={async (_typed, why, confirm) =>
        (await ask(MarkStatementPayableDocument, { input: { statementId: statement.id }, why, confirm }))
          .markStatementPayable
      }
    >
      <p>Its eligible declarations become payable, and the statement is sealed for checking.</p>
    </Deed>
  );
}
