import type { EntityManager } from '@mikro-orm/postgresql';
import type { Pence } from '../domain/money.ts';
import { uuidArray } from './uuid-array.ts';

/** What statements came to when they were sealed last, by id; one that never was is not there. */
export async function sealedTotals(
  em: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Pence>> {
  const found = await em.execute<{ id: string; totalPence: string }[]>(
    `select distinct on (statement_id) statement_id as id, total_pence::text as "totalPence"
     from statement_versions where statement_id = any (?::uuid[]) order by statement_id, number desc`,
    [uuidArray(ids)],
  );
  return new Map(found.map(({ id, totalPence }) => [id, BigInt(totalPence)]));
}
