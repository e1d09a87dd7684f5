import { ask } from '../data/ask.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import { graphql } from '../gql/index.ts';

const SendBackStatementDocument = graphql(/* GraphQL */ `
  mutation SendBackStatement($input: SendBackStatementInput!, $why: Why!, $confirm: String) {
    sendBackStatement(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

interface Props {
  statement: { id: string };
  may: May;
}

export function SendBackStatement({ statement, may }: Props) {
  return (
    <Deed
      name="Send back"
      confirm="Send the statement back"
      may={may}
      start={{}}
      send={async (_typed, why, confirm) =>
        (await ask(SendBackStatementDocument, { input: { statementId: statement.id }, why, confirm }))
          .sendBackStatement
      }
    >
      <p>It is checked and submitted again. Say in the reason what is wrong.</p>
    </Deed>
  );
}
