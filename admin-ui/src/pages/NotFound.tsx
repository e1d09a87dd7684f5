import { Link } from '../parts/Link.tsx';
import { SEARCH } from '../search/asked-for.ts';
import { Message } from './Message.tsx';

export function NotFound() {
  return (
    <Message heading="Page not found">
      <p>If you typed the address, check it is correct. If you pasted it, check you copied all of it.</p>
      <p>
        <Link to="/">Go to the home page</Link> or <Link to={SEARCH}>search for it</Link>.
      </p>
    </Message>
  );
}
