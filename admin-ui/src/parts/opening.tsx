import { type RefObject, useEffect, useRef } from 'react';
import { type LinkProps, useLocation } from 'react-router';
import { Link } from './Link.tsx';

interface Props extends LinkProps {
  /** What it opens further down, as that knows itself. */
  opens: string;
}

/** A link to more on the same page, which then takes the focus. The list that one came from goes along. */
export function OpeningLink({ opens, ...props }: Props) {
  const { state } = useLocation();
  return <Link {...props} state={{ ...stateIn(state), opens }} />;
}

/** For the heading of what a link opens: when it was opened so, it has the focus and is in view: at the top, or where the
 * page need not move. */
export function useOpened<Element extends HTMLElement>(
  what: string,
  block: 'start' | 'nearest' = 'start',
): RefObject<Element | null> {
  const heading = useRef<Element>(null);
  const { state, key } = useLocation();
  const isOpened = stateIn(state)['opens'] === what;
  // On purpose also for the key, which it does not read: what is opened once more is looked for once more.
  useEffect(() => {
    if (!isOpened) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block });
  }, [isOpened, key, block]);
  return heading;
}

const stateIn = (state: unknown): Record<string, unknown> =>
  typeof state === 'object' && state !== null ? (state as Record<string, unknown>) : {};
