import { useMe } from '../data/useMe.ts';
import { roleNames } from '../frame/navigation.ts';
import { Link } from '../parts/Link.tsx';
import { Message } from './Message.tsx';

/** A lack of permission is not an error: it says what is needed and who can give it. */
export function NoPermission({ because }: { because?: string | undefined }) {
  const me = useMe();
  return (
    <Message heading="You do not have permission to see this">
      {me && (
        <p>
          You are signed in as {me.name}, whose role is {roleNames[me.role].toLowerCase()}.
        </p>
      )}
      <p>{because ?? 'This page is for other roles.'}</p>
      <p>A user manager can change your role. What you were looking for has not been changed.</p>
      <p>
        <Link to="/">Go to the home page</Link>
      </p>
    </Message>
  );
}
