import { createContext } from 'react';

/** What the deeds below are done to, for dialogs that hide the page's heading: 'Ambition, April 2026, contract period 2025'. */
export const DeedAbout = createContext<string | null>(null);
