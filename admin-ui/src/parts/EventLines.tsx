import Box from '@mui/material/Box';
import type { EventLineFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { listAddress } from '../lists/list-address.ts';
import { instantInWords } from './days.ts';
import { Link } from './Link.tsx';
import { inWords } from './names.ts';
import { StatusTag } from './StatusTag.tsx';

graphql(/* GraphQL */ `
  fragment EventLine on Event {
    id
    action
    sentence
    reason
    ticket
    recordedAt
    actor {
      id
      name
    }
    changeCount
    reversedBy {
      id
    }
  }
`);

interface Props {
  events: readonly EventLineFragment[];
  empty: string;
  caption: string;
}

/** Events as sentences: what, who, when and why. Each opens to all that it touched. */
export function EventLines({ events, empty, caption }: Props) {
  if (events.length === 0)
    return (
      <Box component="p" sx={{ color: 'text.secondary', my: 1 }}>
        {empty}
      </Box>
    );
  return (
    <Box component="ol" aria-label={caption} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {events.map((event) => (
        <Box
          component="li"
          key={event.id}
          sx={{ py: 1, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}
        >
          <Box sx={{ display: 'flex', gap: 1, justifyContent: 'space-between', alignItems: 'baseline' }}>
            <Link to={`/events/${event.id}/show`}>{event.sentence ?? inWords(event.action)}</Link>
            {event.reversedBy && <StatusTag tone="neutral">Reversed</StatusTag>}
          </Box>
          <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
            {event.actor.name}, {instantInWords(event.recordedAt)}
            {event.ticket && (
              <>
                , <Link to={listAddress('events', { ticket: event.ticket })}>ticket {event.ticket}</Link>
              </>
            )}
          </Box>
          {event.reason && (
            <Box sx={{ fontSize: '0.875rem', maxWidth: '60rem', overflowWrap: 'anywhere' }}>
              “{event.reason}”
            </Box>
          )}
        </Box>
      ))}
    </Box>
  );
}
