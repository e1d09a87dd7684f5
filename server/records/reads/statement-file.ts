import type { EntityManager } from '@mikro-orm/postgresql';
import { londonDay } from '../../domain/day.ts';
import { compareCalendar } from '../../domain/set-up/compare-calendar.ts';
import type { GivenFile, Note } from '../../domain/set-up/given-file.ts';
import { calendarFacts } from '../statement-calendar.ts';

interface StatementFileRow {
  because: string | null;
  lines: number;
  added: number;
  changed: number;
  unchanged: number;
  refused: Note[];
  flagged: Note[];
}

/** Every line of a calendar with what would come of it, by the rule that would import it. */
export async function statementFile(
  em: EntityManager,
  file: GivenFile,
  now: Date,
): Promise<StatementFileRow> {
  const compared = compareCalendar(await calendarFacts(em, now), file, londonDay(now));
  if (!compared.agreed)
    return {
      because: compared.refusal.because,
      lines: file.lines.length,
      ...NOTHING,
      refused: [],
      flagged: [],
    };
  const { lines, added, changed, unchanged, refused, flagged } = compared.outcome.report;
  return { because: null, lines, added, changed, unchanged, refused: [...refused], flagged: [...flagged] };
}

const NOTHING = { added: 0, changed: 0, unchanged: 0 };
