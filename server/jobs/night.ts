import { newId } from '../records/columns.ts';
import { asSystem } from './as-system.ts';
import { checkDrift } from './check-drift.ts';
import { markStatementsPayable } from './mark-statements-payable.ts';
import type { NightSettings } from './night-settings.ts';

/**
 * The jobs of a night: what is due becomes payable, and what is sealed is reckoned again. Doing them twice does nothing
 * more. Throws at the end when a statement could not be done, so that the runner tries again.
 */
export async function runNight(settings: NightSettings): Promise<void> {
  const id = newId();
  await write(settings, 'insert into jobs.nights (id, started_at) values (?, now())', [id]);
  const marked = await markStatementsPayable(settings);
  const drift = await checkDrift(settings);
  const failed = [...marked.failed, ...drift.failed];
  if (settings.signal?.aborted) throw new Error('The night was cut short. It goes on at the next start.');
  await write(
    settings,
    `update jobs.nights set finished_at = now(), marked = ?, failed = ?, checked = ?, cases_opened = ?, cases_closed = ?
     where id = ?`,
    [marked.marked.length, failed.length, drift.checked, drift.opened, drift.closed, id],
  );
  if (failed.length > 0)
    throw new AggregateError(
      failed.map(({ error }) => error),
      `${failed.length} statements could not be done: ${failed.map(({ statementId }) => statementId).join(', ')}`,
    );
}

const write = ({ url }: NightSettings, sql: string, values: readonly (string | number)[]): Promise<unknown> =>
  asSystem(url, 'Nightly jobs', ({ em }) => em.execute(sql, [...values]));
