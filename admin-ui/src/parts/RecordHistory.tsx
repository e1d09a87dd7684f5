import Box from '@mui/material/Box';
import { useAsked } from '../data/useAsked.ts';
import { graphql } from '../gql/index.ts';
import { listAddress } from '../lists/list-address.ts';
import { useMoment } from '../travel/useTravel.ts';
import { AskedPanel } from './AskedPanel.tsx';
import { EventLines } from './EventLines.tsx';
import { Link } from './Link.tsx';

const RecordHistoryDocument = graphql(/* GraphQL */ `
  query RecordHistory($id: ID!, $to: Date) {
    events(filter: { subjectId: $id, to: $to }) {
      total
      totalIsExact
      items {
        ...EventLine
      }
    }
  }
`);

/** What was done to a record as far as is known at the moment looked at, the newest first; the rest is in the list of events. */
export function RecordHistory({ id }: { id: string }) {
  const asked = useAsked(RecordHistoryDocument, { id, to: useMoment().knownOn });
  return (
    <AskedPanel heading="History" asked={asked}>
      {({ events: { items, total, totalIsExact } }) => (
        <>
          <EventLines
            events={items}
            caption="Events, newest first"
            empty="Nothing has been done to this record here yet."
          />
          {total > items.length && (
            <Box component="p" sx={{ mb: 0 }}>
              <Link to={listAddress('events', { subjectId: id })}>
                See all {totalIsExact ? '' : 'more than '}
                {total.toLocaleString('en-GB')} events
              </Link>
            </Box>
          )}
        </>
      )}
    </AskedPanel>
  );
}
