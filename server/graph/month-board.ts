import { Fault } from '../audit/faults.ts';
import { type StatementStatus, statementMonth, statementName } from '../domain/statement.ts';
import type { StatementRow } from '../records/reads/declarations.ts';
import type { Reader } from '../records/reads/reader.ts';
import { monthsAround, statementsOfMonth } from '../records/reads/statements-around.ts';

/** The statements of a month, and the months before and after it that have any. */
export interface Board {
  /** '2026-04'. */
  readonly id: string;
  readonly name: string;
  readonly statements: readonly StatementRow[];
  readonly previous: Month | null;
  readonly next: Month | null;
}

/** The statements of a board in one state. */
export interface StateOfBoard {
  readonly status: StatementStatus;
  readonly count: number;
  readonly statements: readonly StatementRow[];
}

interface Month {
  readonly year: number;
  readonly month: number;
  readonly name: string;
}

export async function monthBoard(reader: Reader, year: number, month: number): Promise<Board> {
  if (month < 1 || month > 12) throw new Fault('BAD_USER_INPUT', 'month must be 1 to 12.');
  if (year < 2000 || year > 2100) throw new Fault('BAD_USER_INPUT', 'year must be 2000 to 2100.');
  const [statements, around] = await Promise.all([
    statementsOfMonth(reader, year, month),
    monthsAround(reader, year, month),
  ]);
  const named = (side: 'previous' | 'next'): Month | null => {
    const found = around.find((one) => one.side === side);
    return found
      ? { year: found.year, month: found.month, name: statementName(found.year, found.month) }
      : null;
  };
  return {
    id: statementMonth(year, month),
    name: statementName(year, month),
    statements,
    previous: named('previous'),
    next: named('next'),
  };
}
