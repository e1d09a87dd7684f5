import type { MouseEvent } from 'react';

/** A new tab has no entry of the history to find its list in: a link leaves it here, for the tab that it may open. */
const PREFIX = 'left-for-a-tab:';
/** Longer than a menu stands open, and no longer: what is left may tell a name that was searched for. */
const KEPT_MS = 60_000;

interface Left {
  readonly state: unknown;
  readonly at: number;
}

/** What a link with a state listens to, so that the state also reaches a tab of its own. */
export function leaving(state: unknown) {
  const leave = (event: MouseEvent<HTMLAnchorElement>) => {
    if (state && mayOpenTab(event)) {
      forget(isOld);
      const left: Left = { state, at: Date.now() };
      localStorage.setItem(PREFIX + event.currentTarget.pathname, JSON.stringify(left));
    }
  };
  return { onClick: leave, onAuxClick: leave, onContextMenu: leave };
}

const mayOpenTab = ({ type, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  type !== 'click' || ctrlKey || metaKey || shiftKey;

/** Before the first page is drawn: makes what was left for it the state of its entry, which then survives a reload. */
export function takeWhatWasLeft(): void {
  const { pathname } = window.location;
  forget(pathname === '/sign-in' ? () => true : isOld);
  const left = localStorage.getItem(PREFIX + pathname);
  localStorage.removeItem(PREFIX + pathname);
  if (left && !window.history.state) window.history.replaceState({ usr: read(left)?.state }, '');
}

const isOld = (left: Left | null): boolean => left === null || Date.now() - left.at > KEPT_MS;

function forget(which: (left: Left | null) => boolean): void {
  for (const key of Object.keys(localStorage))
    if (key.startsWith(PREFIX) && which(read(localStorage.getItem(key)))) localStorage.removeItem(key);
}

function read(text: string | null): Left | null {
  try {
    return JSON.parse(text ?? 'null') as Left | null;
  } catch {
    return null;
  }
}
