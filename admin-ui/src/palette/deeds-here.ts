import { createContext, useContext, useEffect, useId, useSyncExternalStore } from 'react';

/** A deed that can be done on the page that is open. */
export interface DeedHere {
  readonly id: string;
  readonly name: string;
  /** Whose, or of what: 'What can be done for the time at Hill School'. */
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

/** Lets the palette know of a deed as long as its button is on the page. */
export function useDeedHere(name: string, press: () => void): void {
  const id = useId();
  const group = useContext(DeedGroup);
  useEffect(() => {
    change([...all, { id, name, group, press }]);
    return () => change(all.filter((one) => one.id !== id));
  }, [id, name, group, press]);
}

export const useDeedsHere = (): readonly DeedHere[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => all,
  );
