import type { EntityManager } from '@mikro-orm/postgresql';

/** Whether two accounts are one person's. */
export async function samePerson(em: EntityManager, one: string, other: string): Promise<boolean> {
  const [found] = await em.execute<{ same: boolean }[]>(
    'select access.person_of(?) = access.person_of(?) as same',
    [one, other],
  );
  return found?.same ?? false;
}
