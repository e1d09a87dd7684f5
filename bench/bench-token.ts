import type pg from 'pg';
import { beginBearerSession } from '../server/access/sessions.ts';
import type { Role } from '../server/domain/user.ts';

/** A token of somebody of that role, who is added past the door when there is nobody. */
export async function benchToken(owner: pg.Client, role: Role): Promise<string> {
  const email = `bench.${role}@education.gov.uk`;
  await owner.query('set session_replication_role = replica');
  await owner.query(
    `insert into users (name, email, role) select $2, $1, $3
     where not exists (select from users where email = $1)`,
    [email, `Bench of ${role}`, role],
  );
  await owner.query('set session_replication_role = origin');
  return (await beginBearerSession(owner, email)) ?? '';
}
