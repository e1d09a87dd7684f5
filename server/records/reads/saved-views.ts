import type { ViewList } from '../../domain/saved-view.ts';
import type { Reader } from './reader.ts';

export interface SavedViewRow {
  id: string;
  list: ViewList;
  name: string;
  shared: boolean;
  owner: { id: string; name: string };
  filter: object;
  sortedBy: string | null;
  descending: boolean;
  columns: string[];
}

/** Whose views somebody may use; words that look for people are for those who may see who people are. */
export interface Viewer {
  readonly userId: string;
  readonly seesPeople: boolean;
}

const usable = `select v.id, v.list, v.name, v.shared, jsonb_build_object('id', u.id, 'name', u.name) as owner,
    v.filter, v.sorted_by as "sortedBy", v.descending, v.columns
  from saved_views v join users u on u.id = v.owner_id
  where (v.owner_id = $1 or v.shared)
    and ($2 or not (v.list = 'teachers' and v.filter ? 'q' or v.list = 'events' and v.filter ? 'text'))`;

/** By name. */
export const savedViews = (reader: Reader, viewer: Viewer, list: ViewList): Promise<SavedViewRow[]> =>
  reader.all('saved-views', `${usable} and v.list = $3 order by lower(v.name), v.id limit 500`, [
    viewer.userId,
    viewer.seesPeople,
    list,
  ]);

export async function savedView(reader: Reader, viewer: Viewer, id: string): Promise<SavedViewRow | null> {
  const [found] = await reader.all<SavedViewRow>('saved-view', `${usable} and v.id = $3`, [
    viewer.userId,
    viewer.seesPeople,
    id,
  ]);
  return found ?? null;
}
