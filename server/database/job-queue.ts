import { Logger, runMigrations } from 'graphile-worker';
import type pg from 'pg';

/** The queue's tables are the owner's, and shut by row-level security; the login of the jobs may use them and no other. */
const LET_JOBS_IN = `
do $$
declare
  queue regclass;
begin
  grant usage on schema graphile_worker to console_jobs;
  grant select, insert, update, delete on all tables in schema graphile_worker to console_jobs;
  grant usage on all sequences in schema graphile_worker to console_jobs;
  grant execute on all functions in schema graphile_worker to console_jobs;
  revoke insert, update, delete on graphile_worker.migrations from console_jobs;
  for queue in select oid from pg_class where relnamespace = 'graphile_worker'::regnamespace and relkind = 'r' and relrowsecurity loop
    execute format('drop policy if exists jobs on %s', queue);
    execute format('create policy jobs on %s to console_jobs using (true) with check (true)', queue);
  end loop;
end $$`;

/** Brings the tables of the runner of jobs up to date, in a schema of their own. */
export async function migrateJobQueue(client: pg.ClientBase, ownerUrl: string): Promise<void> {
  await runMigrations({
    connectionString: ownerUrl,
    noHandleSignals: true,
    logger: new Logger(() => () => undefined),
  });
  await client.query(LET_JOBS_IN);
}
