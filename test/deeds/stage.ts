import type pg from 'pg';
import type { Random } from '../as-at/random.ts';
import type { Person } from '../support/console.ts';
import type { Desk } from './desk.ts';

export interface Stage {
  readonly client: pg.Client;
  readonly support: Person;
  readonly random: Random;
  /** The teachers looked at, and the schools there are. */
  readonly teachers: readonly string[];
  readonly schools: readonly string[];
  readonly desk: Desk;
}

/** One of the ids that the question finds, by chance; a missing record when it finds none. */
export async function oneOf({ client, random, teachers }: Stage, sql: string): Promise<string> {
  const { rows } = await client.query<{ id: string }>(sql, [teachers]);
  return rows.length ? random.one(rows).id : '00000000-0000-7000-8000-000000000000';
}
