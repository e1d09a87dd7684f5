import { useEffect, useRef } from 'react';
import { useStore } from 'react-admin';
import { useNavigate } from 'react-router';
import {
  GO_KEY,
  HELP_KEY,
  NEXT_KEY,
  NEXT_ROW_KEY,
  PREVIOUS_KEY,
  PREVIOUS_ROW_KEY,
  placesWithKeys,
  SEARCH_KEY,
} from './key-table.ts';
import { useMe } from '../data/useMe.ts';

/** Whether single keys do anything: someone who speaks to their computer may not want them to (WCAG 2.1.4). */
export const useKeysAreOn = () => useStore('keys', true);

/** How long the key after `g` is waited for. */
const PATIENCE_MS = 1_500;

interface Opens {
  readonly openPalette: () => void;
  readonly openHelp: () => void;
}

/** Single keys, unless one is typing or a dialog is open; and the palette's, which is no single key. */
export function useKeys({ openPalette, openHelp }: Opens): void {
  const [areOn] = useKeysAreOn();
  const role = useMe()?.role;
  const navigate = useNavigate();
  const wentAt = useRef(Number.NEGATIVE_INFINITY);

  useEffect(() => {
    const single = (key: string): boolean => {
      const isSecond = performance.now() - wentAt.current < PATIENCE_MS;
      wentAt.current = !isSecond && key === GO_KEY ? performance.now() : Number.NEGATIVE_INFINITY;
      if (isSecond) {
        const place = placesWithKeys(role).find((one) => one.key === key);
        if (place) void navigate(place.to);
        return place !== undefined;
      }
      if (key === SEARCH_KEY) return focusSearch();
      if (key === NEXT_ROW_KEY) return chooseRow(+1);
      if (key === PREVIOUS_ROW_KEY) return chooseRow(-1);
      if (key === PREVIOUS_KEY) return press('a[rel="prev"]');
      if (key === NEXT_KEY) return press('a[rel="next"]');
      if (key === HELP_KEY) openHelp();
      return key === HELP_KEY;
    };
    const listen = (event: KeyboardEvent) => {
      if (isPalette(event)) {
        event.preventDefault();
        if (!isInDialog()) openPalette();
      } else if (areOn && isSingle(event) && !isBusy(event.target) && single(event.key))
        event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [areOn, role, navigate, openPalette, openHelp]);
}

const ROWS = 'main [data-rows] tbody tr';

const isPalette = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey;

const isSingle = ({ key, ctrlKey, metaKey, altKey, isComposing, repeat }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && !isComposing && (!repeat || HELD_KEYS.includes(key));

/** Rows go by while these are held. */
const HELD_KEYS = [NEXT_ROW_KEY, PREVIOUS_ROW_KEY];

const isInDialog = (): boolean => document.querySelector('[role="dialog"]') !== null;

const isBusy = (target: EventTarget | null): boolean =>
  isInDialog() ||
  (target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null);

function focusSearch(): boolean {
  const box = document.querySelector<HTMLInputElement>('[role="search"] input');
  box?.focus();
  box?.select();
  return box !== null;
}

function press(link: string): boolean {
  const found = document.querySelector<HTMLAnchorElement>(link);
  found?.click();
  return found !== null;
}

/** The chosen row is the one whose link has the focus: it is heard and seen, and Enter opens it as any link. */
function chooseRow(step: 1 | -1): boolean {
  const rows = [...document.querySelectorAll(ROWS)].filter((row) => row.querySelector('a[href]'));
  const now = rows.findIndex((row) => row.contains(document.activeElement));
  const to = rows[now === -1 ? 0 : now + step]?.querySelector<HTMLAnchorElement>('a[href]');
  to?.focus();
  return Boolean(to);
}
