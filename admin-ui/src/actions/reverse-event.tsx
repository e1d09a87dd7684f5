import { ask } from '../data/ask.ts';
import { Deed } from '../deeds/Deed.tsx';
import type { EventOnPage } from '../events/event-queries.ts';
import { graphql } from '../gql/index.ts';

const ReverseEventDocument = graphql(/* GraphQL */ `
  mutation ReverseEvent($input: ReverseEventInput!, $why: Why!, $confirm: String) {
    reverseEvent(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

export function ReverseEvent({ event }: { event: EventOnPage }) {
  return (
    <Deed
      name="Reverse this"
      confirm="Reverse this event"
      may={event.mayReverse}
      start={{}}
      send={async (_typed, why, confirm) =>
        (await ask(ReverseEventDocument, { input: { eventId: event.id }, why, confirm })).reverseEvent
      }
    >
      <p>
        Every row goes back to what it was before. This event stays in the history, and a new one says that it
        was reversed.
      </p>
    </Deed>
  );
}
