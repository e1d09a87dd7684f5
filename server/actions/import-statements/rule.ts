import {
  type CalendarFacts,
  type CalendarOutcome,
  decideCalendar,
} from '../../domain/set-up/compare-calendar.ts';
import type { Day } from '../../domain/day.ts';
import { type Decision, refuse } from '../../domain/decision.ts';
import type { GivenFile } from '../../domain/set-up/given-file.ts';

/** A calendar that finance brings means what one means that the service imports; an empty file means nothing. */
export function decide(facts: CalendarFacts, file: GivenFile, today: Day): Decision<CalendarOutcome> {
  return file.lines.length === 0
    ? refuse('file-is-empty', 'The file has no line below the names of its columns. Choose another file.')
    : decideCalendar(facts, file, today);
}
