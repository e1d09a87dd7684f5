import {
  createContext,
  type RefObject,
  useContext,
  useEffect,
  useId,
  useRef,
  useSyncExternalStore,
} from 'react';
import { useLocation } from 'react-router';

/** What can be done with the record that is open: a deed, or to look at it at another moment. */
export interface DeedHere {
  readonly id: string;
  readonly name: string;
  /** Whose, or of what: 'What can be done for the time at Hill School'; empty for what is no deed. */
  readonly group: string;
  /** Of what, where the group alone does not say. */
  readonly of: string;
  /** Other words it is looked for by. */
  readonly also: string;
  /** Why it is off; null when it is on. */
  readonly off: string | null;
  /** Whether it stands on the part of the record that is open. */
  readonly isInView: boolean;
  readonly press: () => void;
}

/** Deeds inside are not in view: on another page, or folded away. */
export interface OutOfView {
  /** The address they are on, when it is another. */
  readonly path?: string;
  /** Of what, where their group alone does not say. */
  readonly of?: string;
  /** Brings them into view. */
  readonly bring: () => void;
}

/** Which deed is to be pressed once it is in view. */
interface Wanted {
  readonly path: string;
  readonly name: string;
  readonly group: string;
}

interface State {
  readonly all: readonly DeedHere[];
  /** Whether somebody is looking for a deed by its words. */
  readonly isLooking: boolean;
  readonly wanted: Wanted | null;
}

let state: State = { all: [], isLooking: false, wanted: null };
const listeners = new Set<() => void>();

function change(next: Partial<State>): void {
  state = { ...state, ...next };
  for (const listener of listeners) listener();
}

function useStored<Part>(part: (state: State) => Part): Part {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => part(state),
  );
}

/** Of which group the deeds below are. */
export const DeedGroup = createContext('');
export const DeedsOutOfView = createContext<OutOfView | null>(null);

interface About {
  also?: string | undefined;
  off?: string | null;
}

/**
 * Lets the palette know of a deed as long as its button, which gets this ref, is on the page. The palette presses the
 * button itself, once it is in view, so that the focus comes back to it.
 */
export function useDeedHere<Pressed extends HTMLElement>(
  name: string,
  { also = '', off = null }: About = {},
): RefObject<Pressed | null> {
  const id = useId();
  const group = useContext(DeedGroup);
  const { pathname } = useLocation();
  const hidden = useContext(DeedsOutOfView);
  const { path = pathname, of = '' } = hidden ?? {};
  const button = useRef<Pressed>(null);
  const outOfView = useRef(hidden);
  useEffect(() => {
    outOfView.current = hidden;
  }, [hidden]);
  useEffect(() => {
    const press = () => {
      if (outOfView.current) {
        change({ wanted: { path, name, group } });
        return outOfView.current.bring();
      }
      change({ wanted: null });
      button.current?.focus();
      button.current?.click();
      // Its answer opens below it; a deed that is on has its dialog instead.
      if (off !== null) button.current?.scrollIntoView({ block: 'center' });
    };
    const { wanted } = state;
    if (wanted?.path === pathname && wanted.path === path && wanted.name === name && wanted.group === group)
      press();
    const isInView = outOfView.current === null;
    change({ all: [...state.all, { id, name, group, of, also, off, isInView, press }] });
    return () => change({ all: state.all.filter((one) => one.id !== id) });
  }, [id, name, group, of, also, off, path, pathname]);
  return button;
}

/** All that can be done here; also what is not in view, while somebody looks for it by its words. */
export function useDeedsHere(isLooking: boolean): readonly DeedHere[] {
  useEffect(() => {
    change({ isLooking, wanted: null });
    return () => change({ isLooking: false });
  }, [isLooking]);
  return useStored(({ all }) => all);
}

/** Whether deeds that are not in view are to be known: somebody looks for one, or is on the way to it. */
export const useIsLookedFor = (): boolean =>
  useStored(({ isLooking, wanted }) => isLooking || wanted !== null);
