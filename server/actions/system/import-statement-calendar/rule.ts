import { compareCalendar, decideCalendar } from '../../../domain/set-up/compare-calendar.ts';

export type {
  CalendarFacts as Facts,
  CalendarOutcome as Outcome,
  CalendarStatement as Statement,
} from '../../../domain/set-up/compare-calendar.ts';

/** The same as finance's own import: what a calendar says does not depend on who brings it. */
export const compare = compareCalendar;
export const decide = decideCalendar;
