import { useLocation } from 'react-router';
import { Message } from '../pages/Message.tsx';
import { Link } from '../parts/Link.tsx';
import { NOW } from './moment.ts';

/** The record is known now, perhaps, but was not at the moment asked for. */
export function NotThere() {
  const { pathname, state } = useLocation();
  return (
    <Message heading="Not there yet">
      <p>At this moment nobody knew of this record. Choose a later day, or look at it as it is now.</p>
      <p>
        <Link to={pathname} state={state} at={NOW}>
          Back to now
        </Link>
      </p>
    </Message>
  );
}

/** The address holds something that is no day, or a day on which nobody can have known anything yet. */
export function NoSuchDay() {
  const { pathname, state } = useLocation();
  return (
    <Message heading="There is a problem">
      <p>Each day in the address must be a real date, such as 2026-03-01.</p>
      <p>‘Known on’ (knownOn, fromKnownOn, toKnownOn) must be today or in the past.</p>
      <p>
        <Link to={pathname} state={state} at={NOW}>
          Back to now
        </Link>
      </p>
    </Message>
  );
}
