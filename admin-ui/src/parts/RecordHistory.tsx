import Box from '@mui/material/Box';
import { useAsked } from '../data/useAsked.ts';
import { graphql } from '../gql/index.ts';
import { listAddress } from '../lists/list-address.ts';
import { useMoment } from '../travel/useTravel.ts';
import { AskedPanel } from './AskedPanel.tsx';
import { EventLines } from './EventLines.tsx';
import { Link } from './Link.tsx';
import { countInWords } from './counts.ts';

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
          {total > 0 && (
            <Box component="p" sx={{ mb: 0 }}>
              <Link to={listAddress('events', { subjectId: id })}>
                {total === 1 ? 'See it' : `See all ${countInWords(total, totalIsExact)}`} in the list of
                events
              </Link>
            </Box>
          )}
        </>
      )}
    </AskedPanel>
  );
}
