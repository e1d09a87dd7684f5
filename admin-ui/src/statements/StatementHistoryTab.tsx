import { useAsked } from '../data/useAsked.ts';
import { graphql } from '../gql/index.ts';
import { AskedPanel } from '../parts/AskedPanel.tsx';
import { instantInWords } from '../parts/days.ts';
import { FactTable } from '../parts/FactTable.tsx';
import { RecordHistory } from '../parts/RecordHistory.tsx';

const StatementSubmissionsDocument = graphql(/* GraphQL */ `
  query StatementSubmissions($id: ID!) {
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
    }
  }
`);

const ends = {
  sent_back: 'Sent back by',
  cancelled: 'Cancelled by a change of',
  authorised: 'Authorised by',
} as const;

export function StatementHistoryTab({ id }: { id: string }) {
  const asked = useAsked(StatementSubmissionsDocument, { id });
  return (
    <>
      <AskedPanel heading="Submissions" asked={asked}>
        {({ statement }) => (
          <FactTable
            caption="Submissions, newest first"
            columns={['Version', 'Submitted by', 'When', 'How it ended']}
            empty="This statement has not been submitted for authorisation yet."
            rows={(statement?.submissions ?? []).map((submission) => ({
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
        )}
      </AskedPanel>
      <RecordHistory id={id} />
    </>
  );
}
