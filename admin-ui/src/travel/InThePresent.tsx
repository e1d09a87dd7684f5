import type { ReactNode } from 'react';
import { useIsTravelling } from './useTravel.ts';

/** What is only there now, such as deeds: not asked for and not drawn in the past. */
export function InThePresent({ children }: { children: ReactNode }) {
  return useIsTravelling() ? null : children;
}
