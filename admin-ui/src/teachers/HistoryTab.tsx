import { useAsked } from '../data/useAsked.ts';
import { graphql } from '../gql/index.ts';
import { FaultWords } from '../pages/FaultPage.tsx';
import { Loading } from '../pages/Loading.tsx';
import { EventLines } from '../parts/EventLines.tsx';
import { Panel } from '../parts/Panel.tsx';

const TeacherHistoryDocument = graphql(/* GraphQL */ `
  query TeacherHistory($id: ID!) {
    teacher(id: $id) {
      id
      history {
        ...EventLine
      }
    }
  }
`);

export function HistoryTab({ id }: { id: string }) {
  const { data, error, refetch } = useAsked(TeacherHistoryDocument, { id });
  return (
    <Panel heading="History">
      {error && <FaultWords error={error} onRetry={refetch} />}
      {!data && !error && <Loading />}
      {data?.teacher && (
        <EventLines
          events={data.teacher.history}
          caption="Events, newest first"
          empty="Nothing has been done to this record here yet."
        />
      )}
    </Panel>
  );
}
