import type { Reader } from './reader.ts';

interface ImageRow {
  id: string;
  image: Record<string, unknown>;
}

/** These rows as the trail has them at the end of an instant; of one that was not here yet, the first that is known of it. */
export const imagesBy = (reader: Reader, ids: readonly string[], until: Date): Promise<ImageRow[]> =>
  reader.all(
    'images-by',
    `select distinct on (c.row_id) c.row_id as id, coalesce(c.after, c.before) as image
     from audit.row_changes c join audit.events e on e.id = c.event_id
     where c.row_id = any($1)
     order by c.row_id, e.recorded_at <= $2 desc, case when e.recorded_at <= $2 then -c.id else c.id end`,
    [ids, until],
  );
