import { useEffect } from 'react';

/** The history's entry that is open; a page is come to at a new one. */
const entry = (): unknown => (window.history.state as { key?: unknown } | null)?.key;

/** On which entry a key or the pointer was pressed last, and on which the focus went somewhere by that. */
let pressedOn: unknown;
let takenUpOn: unknown;

const press = () => void (pressedOn = entry());
const type = () => void (takenUpOn = entry());
/** A dialog that closes gives the focus back, too: that was nobody's wish on the page that comes. */
const focus = () => {
  if (pressedOn === entry()) takenUpOn = entry();
};

const listened = { keydown: press, pointerdown: press, input: type, focusin: focus } as const;

/** Listens whether something of the page is taken up by whoever came to it. */
export function useTakingUp(): void {
  useEffect(() => {
    const all = Object.entries(listened);
    for (const [kind, heard] of all) document.addEventListener(kind, heard, true);
    return () => {
      for (const [kind, heard] of all) document.removeEventListener(kind, heard, true);
    };
  }, []);
}

/** Whether the page was come to from another, not loaded from its address. */
export const isComeTo = (): boolean => entry() !== undefined;

/** Whether somebody who did not wait for the page is typing, or has tabbed on, meanwhile: a focus that went elsewhere would lose their next key. */
export const isTakenUp = (): boolean =>
  takenUpOn !== undefined && takenUpOn === entry() && document.activeElement !== document.body;
