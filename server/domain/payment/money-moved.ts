import type { Pence } from '../money.ts';
import type { StatementMonth, StatementStatus } from '../statement.ts';

/** What a statement comes to at one moment. */
export interface StatementTotal {
  readonly statementId: string;
  readonly leadProvider: string;
  readonly contractPeriodYear: number;
  readonly month: StatementMonth;
  readonly status: StatementStatus;
  readonly total: Pence;
}

export interface MovedTotal extends Omit<StatementTotal, 'total'> {
  /** Null when the deed adds the statement. */
  readonly before: Pence | null;
  /** Null when the deed removes it. */
  readonly after: Pence | null;
  readonly difference: Pence;
  /** It has been authorised, so that its total stays as it is: `after` is what reckoning it anew would say. */
  readonly stays: boolean;
  /** The version sealed in place of an earlier one; null when none is. */
  readonly newVersion: number | null;
}

/** What a deed does to totals. */
export interface MoneyMoved {
  /** Each statement whose total moves or that is sealed anew, by lead provider, year and month. */
  readonly statements: readonly MovedTotal[];
  /** Of all the totals that can still move. */
  readonly difference: Pence;
}

/** Compares totals before and after a deed. Null when none moves and no statement is sealed anew. */
export function moneyMoved(
  before: readonly StatementTotal[],
  after: readonly StatementTotal[],
  newVersions: ReadonlyMap<string, number>,
): MoneyMoved | null {
  const was = byId(before);
  const is = byId(after);
  const statements = [...new Set([...was.keys(), ...is.keys()])].flatMap((id) => {
    const moved = compared(was.get(id), is.get(id), newVersions.get(id) ?? null);
    return moved && (moved.difference !== 0n || moved.newVersion !== null) ? [moved] : [];
  });
  if (statements.length === 0) return null;
  return {
    statements: statements.toSorted(inOrder),
    difference: statements.reduce((sum, { difference, stays }) => (stays ? sum : sum + difference), 0n),
  };
}

const byId = (totals: readonly StatementTotal[]) =>
  new Map(totals.map((total) => [total.statementId, total]));

/** A statement is called as it stands before the deed, so that authorising one does not say that it stays. */
function compared(
  was: StatementTotal | undefined,
  is: StatementTotal | undefined,
  newVersion: number | null,
): MovedTotal | null {
  const known = was ?? is;
  if (!known) return null;
  const { total: _, ...named } = known;
  return {
    ...named,
    before: was?.total ?? null,
    after: is?.total ?? null,
    difference: (is?.total ?? 0n) - (was?.total ?? 0n),
    stays: known.status === 'authorised' || known.status === 'paid',
    newVersion,
  };
}

const inOrder = (a: MovedTotal, b: MovedTotal): number =>
  a.leadProvider.localeCompare(b.leadProvider, 'en-GB') ||
  a.contractPeriodYear - b.contractPeriodYear ||
  (a.month < b.month ? -1 : a.month > b.month ? 1 : 0);
