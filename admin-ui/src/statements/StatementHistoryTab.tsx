import { useAsked } from '../data/useAsked.ts';
import { graphql } from '../gql/index.ts';
import { FaultWords } from '../pages/FaultPage.tsx';
import { Loading } from '../pages/Loading.tsx';
import { instantInWords } from '../parts/days.ts';
import { EventLines } from '../parts/EventLines.tsx';
import { FactTable } from '../parts/FactTable.tsx';
import { Panel } from '../parts/Panel.tsx';

const StatementHistoryDocument = graphql(/* GraphQL */ `
  query StatementHistory($id: ID!) {
    statement(id: $id) {
      id
      submissions {
        id
        version
        submittedBy {
          name
        }
        submittedAt
        endedAs
        endedBy {
          name
        }
        endedAt
      }
      history {
        ...EventLine
      }
    }
  }
`);

const ends = {
  sent_back: 'Sent back by',
  cancelled: 'Cancelled by a change of',
  authorised: 'Authorised by',
} as const;

export function StatementHistoryTab({ id }: { id: string }) {
  const { data, error, refetch } = useAsked(StatementHistoryDocument, { id });
  if (error) return <FaultWords error={error} onRetry={refetch} />;
  if (!data) return <Loading />;
  const { submissions = [], history = [] } = data.statement ?? {};
  return (
    <>
      <Panel heading="Submissions">
        <FactTable
          caption="Submissions, newest first"
          columns={['Version', 'Submitted by', 'When', 'How it ended']}
          empty="This statement has not been submitted for authorisation yet."
          rows={submissions.map((submission) => ({
            key: submission.id,
            cells: [
              submission.version,
              submission.submittedBy.name,
              instantInWords(submission.submittedAt),
              submission.endedAs && submission.endedAt
                ? `${ends[submission.endedAs]} ${submission.endedBy?.name}, ${instantInWords(submission.endedAt)}`
                : 'It waits for an approver',
            ],
          }))}
        />
      </Panel>
      <Panel heading="History">
        <EventLines
          events={history}
          caption="Events, newest first"
          empty="Nothing has been done to this statement here yet."
        />
      </Panel>
    </>
  );
}
