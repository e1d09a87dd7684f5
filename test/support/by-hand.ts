import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import type { Person } from './console.ts';
import type { TestDatabase } from './database.ts';

/** SQL in a person's name and event, past every rule but the database's own: what a stolen login could try. */
export async function byHand(database: TestDatabase, { userId }: Person, sql: string): Promise<void> {
  const hash = createHash('sha256').update(randomBytes(32)).digest();
  const owner = new pg.Client(database.ownerUrl);
  const writer = new pg.Client(database.url('console_writer'));
  await Promise.all([owner.connect(), writer.connect()]);
  try {
    await owner.query('select access.begin_bearer_session(email, $1) from users where id = $2', [
      hash,
      userId,
    ]);
    await writer.query('begin');
    await writer.query(
      `select audit.open_event($1, 'by-hand', 'Tried it', '[]', current_date, '{}', 'A test', null, uuidv7(), null, null)`,
      [hash],
    );
    await writer.query(sql);
    await writer.query('set constraints all immediate');
    await writer.query('commit');
  } finally {
    await Promise.all([owner.end(), writer.end()]);
  }
}
