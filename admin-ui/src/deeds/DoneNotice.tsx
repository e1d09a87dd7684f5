import { Link } from '../parts/Link.tsx';
import type { Done } from './answer.ts';

/** The event's own sentence, and the way to it. */
export function DoneNotice({ event }: { event: Done['event'] }) {
  return (
    <>
      <strong>{event.sentence ?? 'Done.'}</strong> <Link to={`/events/${event.id}/show`}>See the event</Link>
    </>
  );
}
