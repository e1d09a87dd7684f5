import Box from '@mui/material/Box';
import { anyRecord } from '../lists/any-record.ts';
import { RowLink } from '../lists/came-from.tsx';
import { actions, actors } from '../lists/choices.ts';
import type { ListOf } from '../lists/list.ts';
import { shortInstant, today } from '../parts/days.ts';
import { Missing } from '../parts/Facts.tsx';
import { ListPage } from '../parts/ListPage.tsx';
import { NoWrap } from '../parts/NoWrap.tsx';
import { inWords } from '../parts/names.ts';
import { StatusTag } from '../parts/StatusTag.tsx';
import type { EventInList } from './event-list-query.ts';

const events: ListOf<EventInList> = {
  resource: 'events',
  heading: 'Events',
  one: 'event',
  many: 'events',
  order: { by: 'recorded', descending: true },
  views: 'events',
  hasFile: true,
  words: {
    name: 'text',
    label: 'Find what was done',
    hint: 'Words of what was done, or of why',
    tellsOf: 'teachers',
  },
  shortcuts: [
    { words: 'Done today', filter: () => ({ from: today() }) },
    { words: 'Reversals', filter: () => ({ action: 'reverse-event' }) },
  ],
  orderInWords: 'newest first',
  none: <p>Nothing has been done here yet.</p>,
  columns: [
    { name: 'what', label: 'What was done', cell: (event) => <What event={event} /> },
    { name: 'action', label: 'Action', usual: false, cell: ({ action }) => inWords(action) },
    { name: 'who', label: 'Who', cell: ({ actor }) => <NoWrap>{actor.name}</NoWrap> },
    { name: 'when', label: 'When', cell: ({ recordedAt }) => <NoWrap>{shortInstant(recordedAt)}</NoWrap> },
    { name: 'why', label: 'Why', isPersonal: true, cell: ({ reason }) => reason ?? <Missing /> },
    { name: 'ticket', label: 'Ticket', cell: ({ ticket }) => ticket ?? <Missing>None</Missing> },
    {
      name: 'rows',
      label: 'Rows',
      align: 'right',
      cell: ({ changeCount }) => changeCount.toLocaleString('en-GB'),
    },
  ],
  fields: [
    { kind: 'pick', name: 'subjectId', label: 'About', of: anyRecord },
    { kind: 'choice', name: 'action', label: 'Action', choices: actions },
    { kind: 'choice', name: 'actorId', label: 'Done by', choices: actors },
    { kind: 'text', name: 'ticket', label: 'Ticket', hint: 'A Zendesk ticket’s number, such as 48213' },
    { kind: 'day', name: 'from', label: 'Done on or after' },
    { kind: 'day', name: 'to', label: 'Done on or before' },
  ],
};

export const EventList = () => <ListPage list={events} />;

function What({ event }: { event: EventInList }) {
  return (
    <>
      <RowLink id={event.id}>{event.sentence ?? inWords(event.action)}</RowLink>
      {event.reversedBy && (
        <Box component="span" sx={{ ml: 1 }}>
          <StatusTag tone="neutral">Reversed</StatusTag>
        </Box>
      )}
    </>
  );
}
