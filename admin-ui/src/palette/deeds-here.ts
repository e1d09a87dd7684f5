import {
  createContext,
  type RefObject,
  useContext,
  useEffect,
  useId,
  useRef,
  useSyncExternalStore,
} from 'react';

/** What can be done on the page that is open: a deed, or to look at it at another moment. */
export interface DeedHere {
  readonly id: string;
  readonly name: string;
  /** Whose, or of what: 'What can be done for the time at Hill School'; empty for what is no deed. */
  readonly group: string;
  readonly press: () => void;
}

let all: readonly DeedHere[] = [];
const listeners = new Set<() => void>();

function change(next: readonly DeedHere[]): void {
  all = next;
  for (const listener of listeners) listener();
}

/** Of which group the deeds below are. */
export const DeedGroup = createContext('');

/**
 * Lets the palette know of a deed as long as its button, which gets this ref, is on the page. The palette presses the
 * button itself, so that the focus comes back to it.
 */
export function useDeedHere<Pressed extends HTMLElement>(name: string): RefObject<Pressed | null> {
  const id = useId();
  const group = useContext(DeedGroup);
  const button = useRef<Pressed>(null);
  useEffect(() => {
    const press = () => {
      button.current?.focus();
      button.current?.click();
    };
    change([...all, { id, name, group, press }]);
    return () => change(all.filter((one) => one.id !== id));
  }, [id, name, group]);
  return button;
}

export const useDeedsHere = (): readonly DeedHere[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => all,
  );
