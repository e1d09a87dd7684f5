import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { TestDatabase } from '../support/database.ts';
import type { Account } from './people.ts';

/** The database as somebody finds it who holds the application's login and a live session, and leaves the rules out. */
export async function pastTheRules(database: TestDatabase) {
  const client = new pg.Client(database.url('console_writer'));
  await client.connect();

  /** Ends the waiting submission as authorised, by whoever is said. Answers whether the database let it. */
  async function authorise(account: Account, statementId: string, saysWho: string): Promise<boolean> {
    await client.query('begin');
    try {
      await client.query(
        `select audit.open_event($1, 'authorise-statement', 'Authorised past the rules', '[]', current_date, '{}', 'A trial', null, $2, null, null)`,
        [account.tokenHash, randomUUID()],
      );
      const { rowCount } = await client.query(
        `update statement_submissions b set ended_as = 'authorised', ended_by = $2, ended_at = now(),
           approved_sha256 = v.content_sha256, approved_total_pence = v.total_pence
         from statement_versions v where v.id = b.version_id and b.statement_id = $1 and b.ended_as is null`,
        [statementId, saysWho],
      );
      await client.query(
        `update statements set status = 'authorised', marked_as_paid_at = now() where id = $1`,
        [statementId],
      );
      await client.query(
        `update declarations set payment_status = 'paid' where payment_statement_id = $1 and payment_status = 'payable'`,
        [statementId],
      );
      await client.query('commit');
      return rowCount === 1;
    } catch {
      await client.query('rollback');
      return false;
    }
  }

  return { authorise, close: () => client.end() };
}
