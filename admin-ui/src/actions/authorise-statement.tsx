import { ask } from '../data/ask.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import type { StatementCheckPartsFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { pounds } from '../parts/money.ts';

const AuthoriseStatementDocument = graphql(/* GraphQL */ `
  mutation AuthoriseStatement($input: AuthoriseStatementInput!, $why: Why!, $confirm: String) {
    authoriseStatement(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

interface Props {
  statement: { id: string };
  /** As the page shows it: that, and nothing else, is authorised. */
  version: { number: number; contentSha256: string; totalPence: string };
  /** What whoever submitted it has remarked on checks that do not hold. */
  remarks: readonly Pick<StatementCheckPartsFragment, 'code' | 'number' | 'rule' | 'remark'>[];
  may: May;
}

export function AuthoriseStatement({ statement, version, remarks, may }: Props) {
  return (
    <Deed
      name="Authorise"
      confirm="Authorise the statement"
      may={may}
      start={{}}
      send={async (_typed, why, confirm) =>
        (
          await ask(AuthoriseStatementDocument, {
            input: {
              statementId: statement.id,
              version: version.number,
              contentSha256: version.contentSha256,
              totalPence: version.totalPence,
            },
            why,
            confirm,
          })
        ).authoriseStatement
      }
    >
      <p>
        You authorise version {version.number}, <strong>{pounds(version.totalPence)}</strong>, exactly as it
        is shown. After that it never changes.
      </p>
      {remarks.length > 0 && (
        <>
          <p>It was submitted with these remarks:</p>
          <ul>
            {remarks.map(({ code, number, rule, remark }) => (
              <li key={code}>
                Check {number}: {rule} <strong>“{remark}”</strong>
              </li>
            ))}
          </ul>
        </>
      )}
    </Deed>
  );
}
