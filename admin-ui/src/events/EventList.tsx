import Box from '@mui/material/Box';
import { DataTable } from 'react-admin';
import { Link } from 'react-router';
import { shortInstant } from '../parts/days.ts';
import { Missing } from '../parts/Facts.tsx';
import { ListPage } from '../parts/ListPage.tsx';
import { StatusTag } from '../parts/StatusTag.tsx';
import type { EventInList } from './event-queries.ts';
import { TicketSearch } from './TicketSearch.tsx';

const Column = DataTable.Col<EventInList>;

export function EventList() {
  return (
    <ListPage
      heading="Events"
      caption="Events, newest first"
      search={<TicketSearch />}
      none={<p>Nothing has been done here yet.</p>}
      noMatch={<p>No event has this ticket. Check the number, or clear the search to see all events.</p>}
    >
      <Column label="What was done" render={(event) => <What event={event} />} />
      <Column label="Who" render={({ actor }) => <NoWrap>{actor.name}</NoWrap>} />
      <Column label="When" render={({ recordedAt }) => <NoWrap>{shortInstant(recordedAt)}</NoWrap>} />
      <Column label="Why" render={({ reason }) => reason ?? <Missing />} />
      <Column label="Ticket" render={({ ticket }) => ticket ?? <Missing>None</Missing>} />
      <Column label="Rows" align="right" render={({ changeCount }) => changeCount.toLocaleString('en-GB')} />
    </ListPage>
  );
}

const NoWrap = ({ children }: { children: string }) => (
  <span style={{ whiteSpace: 'nowrap' }}>{children}</span>
);

function What({ event }: { event: EventInList }) {
  return (
    <>
      <Link to={`/events/${event.id}/show`}>{event.sentence ?? event.action}</Link>
      {event.reversedBy && (
        <Box component="span" sx={{ ml: 1 }}>
          <StatusTag tone="neutral">Reversed</StatusTag>
        </Box>
      )}
    </>
  );
}
