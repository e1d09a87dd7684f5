import { ReverseEvent } from '../actions/reverse-event.tsx';
import { ChangeTable } from '../deeds/ChangeTable.tsx';
import { Deeds } from '../deeds/Deeds.tsx';
import { PageHeading } from '../frame/PageHeading.tsx';
import { listAddress } from '../lists/list-address.ts';
import { Banner } from '../parts/Banner.tsx';
import { dayInWords, instantInWords } from '../parts/days.ts';
import { Facts, Missing } from '../parts/Facts.tsx';
import { Link } from '../parts/Link.tsx';
import { inWords } from '../parts/names.ts';
import { Panel } from '../parts/Panel.tsx';
import { Personal } from '../parts/Personal.tsx';
import { RecordPage } from '../parts/RecordPage.tsx';
import type { EventOnPage } from './event-queries.ts';
import { Subjects } from './Subjects.tsx';

const FIRST_ROWS = 25;

export function EventShow() {
  return <RecordPage<EventOnPage>>{(event) => <Event event={event} />}</RecordPage>;
}

function Event({ event }: { event: EventOnPage }) {
  const { reversedBy, reverses } = event;
  return (
    <>
      <PageHeading kind="Event">{event.sentence ?? inWords(event.action)}</PageHeading>
      {reversedBy && (
        <Banner tone="warning">
          This has been reversed:{' '}
          <Link to={`/events/${reversedBy.id}/show`}>{reversedBy.sentence ?? 'see the event'}</Link>
        </Banner>
      )}
      <Panel heading="Who, when and why">
        <Facts
          facts={[
            [
              'Done by',
              <Link to={listAddress('events', { actorId: event.actor.id })}>{event.actor.name}</Link>,
            ],
            ['When', instantInWords(event.recordedAt)],
            ['In effect from', dayInWords(event.occurredOn)],
            ['Why', <Personal>{event.reason}</Personal>],
            [
              'Zendesk ticket',
              event.ticket ? (
                <Link to={listAddress('events', { ticket: event.ticket })}>{event.ticket}</Link>
              ) : (
                <Missing>None</Missing>
              ),
            ],
            ...(reverses
              ? ([
                  [
                    'Reverses',
                    <Link to={`/events/${reverses.id}/show`}>{reverses.sentence ?? 'An earlier event'}</Link>,
                  ],
                ] as const)
              : []),
          ]}
        />
        <Deeds label="What can be done with this event">
          <ReverseEvent event={event} />
        </Deeds>
      </Panel>
      <Subjects subjects={event.subjects} />
      <Panel heading="What changed">
        <ChangeTable
          caption="Rows before and after"
          first={FIRST_ROWS}
          changes={event.changes}
          count={event.changeCount}
        />
      </Panel>
    </>
  );
}
