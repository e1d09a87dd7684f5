import { type Difference, differences, type WholeDatabase } from './whole-database.ts';

/**
 * What is left of deeds that were undone. A sealed statement that moved has been sealed anew and, when it was submitted,
 * sent back: that stays, as what a version says and who submits it is never unsaid. Only it must say again what it said.
 */
export function whatIsLeft(before: WholeDatabase, after: WholeDatabase): (Difference | string)[] {
  const [said, says] = [lastSaid(before), lastSaid(after)];
  const otherwise = [...said].flatMap(([statementId, sha256]) =>
    says.get(statementId) === sha256 ? [] : [`Statement ${statementId} says something else`],
  );
  return [...otherwise, ...differences(before, after).filter((row) => !isOfSealing(row, said))];
}

/** The hash of the latest version of each sealed statement. */
function lastSaid(database: WholeDatabase): Map<unknown, unknown> {
  const versions = [...database]
    .flatMap(([key, row]) => (key.startsWith('statement_versions ') ? [row] : []))
    .toSorted((one, other) => Number(one['number']) - Number(other['number']));
  return new Map(versions.map((row) => [row['statement_id'], row['content_sha256']]));
}

function isOfSealing({ key, before, after }: Difference, sealed: ReadonlyMap<unknown, unknown>): boolean {
  const [table] = key.split(' ');
  if (!after) return false;
  if (table === 'statement_versions') return before === null && sealed.has(after['statement_id']);
  const changed = Object.keys(after).filter((column) => after[column] !== before?.[column]);
  const only = (...columns: string[]) => changed.every((column) => columns.includes(column));
  if (table === 'statements')
    return before?.['status'] === 'submitted' && after['status'] === 'payable' && only('status');
  return (
    table === 'statement_submissions' &&
    before?.['ended_as'] === null &&
    only('checks', 'ended_as', 'ended_by', 'ended_at') &&
    JSON.stringify(before['checks']) === JSON.stringify(after['checks'])
  );
}
