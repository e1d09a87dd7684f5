import { contracts } from './contracts.ts';
import { declarations } from './declarations.ts';
import { frame } from './frame.ts';
import { organisations } from './organisations.ts';
import { schools } from './schools.ts';
import { statements } from './statements.ts';
import { teachers } from './teachers.ts';

/**
 * Every screen. A new screen, or a new state that has an address of its own, is one more line in its family: axe looks at
 * it light and dark, in each state of what it asks, and nothing scrolls sideways at 320 pixels or at 200 % zoom.
 */
export const families = { contracts, declarations, frame, organisations, schools, statements, teachers };
export type Family = keyof typeof families;
