import type { Change, Planned } from './answer.ts';

/** How a plan differs from the one that was confirmed. */
export interface Moved {
  /** Rows of the new plan that are not in the old one as they stand. */
  readonly came: ReadonlySet<Change>;
  /** Rows of the old plan that are no longer in the new one as they stood. */
  readonly went: readonly Change[];
}

export const nothingMoved: Moved = { came: new Set(), went: [] };

/** Rows made by a plan have a new id each time, so a row is known by what it says. */
export function whatMoved(before: Planned, now: Planned): Moved {
  const old = new Set(before.changes.map(whatItSays));
  const fresh = new Set(now.changes.map(whatItSays));
  return {
    came: new Set(now.changes.filter((change) => !old.has(whatItSays(change)))),
    went: before.changes.filter((change) => !fresh.has(whatItSays(change))),
  };
}

const whatItSays = ({ record, name, op, fields, rowId }: Change): string =>
  JSON.stringify([
    record,
    name,
    op,
    op === 'insert' ? null : rowId,
    fields.map(({ field, before, after }) => [field, before, after]),
  ]);
