import { AuthoriseStatement } from '../actions/authorise-statement.tsx';
import { ChangeStatement } from '../actions/change-statement.tsx';
import { MarkStatementPayable } from '../actions/mark-statement-payable.tsx';
import { RecordPayment } from '../actions/record-payment.tsx';
import { MoveDeclarations } from '../actions/move-declarations.tsx';
import { ReleaseDeclarations } from '../actions/release-declarations.tsx';
import { SendBackStatement } from '../actions/send-back-statement.tsx';
import { SubmitStatement } from '../actions/submit-statement.tsx';
import { useAsked } from '../data/useAsked.ts';
import { Deeds } from '../deeds/Deeds.tsx';
import { graphql } from '../gql/index.ts';
import { Awaited } from '../parts/Awaited.tsx';
import { nameInFull, type StatementOnPage } from './statement-queries.ts';

/** Asked apart from the page's figures, so that they do not wait for the rules. */
const StatementDeedsDocument = graphql(/* GraphQL */ `
  query StatementDeeds($id: ID!) {
    statement(id: $id) {
      id
      checks {
        ...StatementCheckParts
      }
      submissions {
        id
        checks {
          code
          number
          rule
          found
          remark
        }
      }
      contract {
        id
        activeLeadProvider {
          id
          contracts {
            id
            number
            retiredAt
          }
        }
      }
      mayChange {
        ...MayParts
      }
      mayMoveDeclarations {
        ...MayParts
      }
      mayReleaseDeclarations {
        ...MayParts
      }
      mayMarkPayable {
        ...MayParts
      }
      maySubmit {
        ...MayParts
      }
      mayAuthorise {
        ...MayParts
      }
      maySendBack {
        ...MayParts
      }
      mayRecordPayment {
        ...MayParts
      }
    }
  }
`);

/** What can be done with a statement now: the deeds of its next step, and why the others must wait. */
export function StatementDeeds({ statement }: { statement: StatementOnPage }) {
  const asked = useAsked(StatementDeedsDocument, { id: statement.id });
  if (!asked.data) return <Awaited asked={asked} what="Checking what can be done" />;
  const { statement: may } = asked.data;
  const { status, version } = statement;
  return (
    may && (
      <Deeds label="What can be done with this statement" about={nameInFull(statement)}>
        {status === 'open' && <MarkStatementPayable statement={statement} may={may.mayMarkPayable} />}
        {status === 'payable' && (
          <SubmitStatement
            statement={statement}
            checks={may.checks}
            before={may.submissions[0]?.checks ?? []}
            may={may.maySubmit}
          />
        )}
        {status === 'submitted' && version && (
          <AuthoriseStatement
            statement={statement}
            version={{ ...version, totalPence: version.totalPence }}
            remarks={(may.submissions[0]?.checks ?? []).filter(({ remark }) => remark)}
            may={may.mayAuthorise}
          />
        )}
        {status === 'authorised' && version && (
          <RecordPayment statement={statement} pence={version.totalPence} may={may.mayRecordPayment} />
        )}
        {status !== 'authorised' && status !== 'paid' && (
          <MoveDeclarations statement={statement} may={may.mayMoveDeclarations} />
        )}
        {status === 'open' && statement.feeType === 'output' && (
          <ReleaseDeclarations statement={statement} may={may.mayReleaseDeclarations} />
        )}
        {status !== 'authorised' && status !== 'paid' && (
          <ChangeStatement statement={statement} contract={may.contract} may={may.mayChange} />
        )}
        {status === 'submitted' && <SendBackStatement statement={statement} may={may.maySendBack} />}
      </Deeds>
    )
  );
}
