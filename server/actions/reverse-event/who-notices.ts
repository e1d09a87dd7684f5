import type { EntityManager } from '@mikro-orm/postgresql';
import type { Subject } from '../../audit/action.ts';
import type { NetChange } from '../../audit/net-changes.ts';
import { uuidArray } from '../../records/uuid-array.ts';

/** What schools, appropriate bodies and lead providers are shown. */
const SHOWN_OUTSIDE = new Set([
  'teachers',
  'ect_at_school_periods',
  'mentor_at_school_periods',
  'mentorship_periods',
  'training_periods',
  'declarations',
  'statements',
]);

/** Who will notice that the event is undone: as many as noticed the event, of whom its subjects name some. */
export async function whoNotices(
  em: EntityManager,
  changes: readonly NetChange[],
  subjects: readonly Subject[],
): Promise<readonly string[]> {
  if (!changes.some(({ table }) => SHOWN_OUTSIDE.has(table))) return [];
  const ids = uuidArray(subjects.map(({ id }) => id));
  const named = await em.execute<{ name: string }[]>(
    `select r.name from schools s join register_schools r on r.urn = s.urn where s.id = any(?::uuid[])
     union select name from lead_providers where id = any(?::uuid[])
     union select name from delivery_partners where id = any(?::uuid[])
     union select name from appropriate_bodies where id = any(?::uuid[])
     order by name`,
    [ids, ids, ids, ids],
  );
  const names = new Intl.ListFormat('en-GB').format(named.map(({ name }) => name));
  const again = 'Whoever noticed the change will see the records as they were before it';
  return [names ? `${again}: ${names}.` : `${again}.`];
}
