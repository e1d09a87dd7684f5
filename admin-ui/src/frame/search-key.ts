import { type RefObject, useEffect } from 'react';
import { useStore } from 'react-admin';

export const SEARCH_KEY = '/';

/** Whether a single key leads to the search box: someone who speaks to their computer may not want it to. */
export const useSearchKeyIsOn = () => useStore('searchKey', true);

/** The key puts the focus into the box, unless one is typing or a dialog is open. */
export function useSearchKey(box: RefObject<HTMLInputElement | null>): void {
  const [isOn] = useSearchKeyIsOn();
  useEffect(() => {
    if (!isOn) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== SEARCH_KEY || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target))
        return;
      event.preventDefault();
      box.current?.focus();
      box.current?.select();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [box, isOn]);
}

const isBusy = (target: EventTarget | null): boolean =>
  document.querySelector('[role="dialog"]') !== null ||
  (target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]'));
