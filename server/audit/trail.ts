import type { EntityManager } from '@mikro-orm/postgresql';
import { londonDay, longDay } from '../domain/day.ts';
import type { LaterEvent } from '../domain/later-event.ts';
import { uuidArray } from '../records/uuid-array.ts';
import type { RowChange } from './fingerprint.ts';

/** Every change that these events made, in the order in which they made them. */
export const changesOf = (em: EntityManager, eventIds: readonly string[]): Promise<RowChange[]> =>
  em.execute<RowChange[]>(
    `select table_name as "table", row_id as "rowId", op, before, after
     from audit.row_changes where event_id = any(?::uuid[]) order by id`,
    [uuidArray(eventIds)],
  );

/** The latest of the events `e` that a condition picks, as a refusal names it. */
export async function latestEvent(
  em: EntityManager,
  where: string,
  values: readonly unknown[],
): Promise<LaterEvent | null> {
  const [found] = await em.execute<{ id: string; sentence: string; at: Date; by: string }[]>(
    `select e.id, e.sentence, e.recorded_at as at, u.name as by from audit.events e join users u on u.id = e.actor_id
     where ${where} order by e.recorded_at desc, e.id desc limit 1`,
    [...values],
  );
  return found
    ? { id: found.id, sentence: found.sentence, on: longDay(londonDay(new Date(found.at))), by: found.by }
    : null;
}

/** The latest event, besides these, that has touched one of the rows since the first of these did. */
export const latestToTouch = (
  em: EntityManager,
  rowIds: readonly string[],
  since: readonly string[],
): Promise<LaterEvent | null> =>
  latestEvent(
    em,
    `e.id <> all(?::uuid[]) and e.id in (
       select event_id from audit.row_changes where row_id = any(?::uuid[])
       and id > (select min(id) from audit.row_changes where event_id = any(?::uuid[])))`,
    [uuidArray(since), uuidArray(rowIds), uuidArray(since)],
  );
