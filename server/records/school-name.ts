import type { EntityManager } from '@mikro-orm/postgresql';

/** What the national register calls a school of ours. */
export async function schoolName(em: EntityManager, schoolId: string): Promise<string> {
  const [found] = await em.execute<{ name: string }[]>(
    'select r.name from schools s join register_schools r on r.urn = s.urn where s.id = ?',
    [schoolId],
  );
  if (!found) throw new Error(`School ${schoolId} is not in the register`);
  return found.name;
}
