import type { Shown } from './shown-change.ts';

/** Fewer are quicker read than opened. */
const FOLDED_FROM = 4;

/** Rows that say the same of different records stand as one, where they are many; all others by themselves, in their order. */
export function foldAlike(changes: readonly Shown[], apart: ReadonlySet<Shown> = new Set()): Shown[][] {
  const groups = Map.groupBy(changes, (change) => (apart.has(change) ? change : whatItSays(change)));
  return [...groups.values()].flatMap((alike) =>
    alike.length < FOLDED_FROM ? alike.map((change) => [change]) : [alike],
  );
}

const whatItSays = ({ record, op, fields }: Shown): string =>
  JSON.stringify([record, op, fields.map(({ field, before, after }) => [field, before, after])]);
