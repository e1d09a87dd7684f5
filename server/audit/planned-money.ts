import type { EntityManager } from '@mikro-orm/postgresql';
import { type MoneyMoved, moneyMoved } from '../domain/payment/money-moved.ts';
import { readerBefore } from '../records/reads/reader-before.ts';
import { readerIn } from '../records/reads/reader-in.ts';
import { totalsOfProviders } from '../records/reads/statement-totals.ts';

/**
 * What the event under way does to the totals of statements, reckoned by the payment engine from the records as they were
 * before it and as they are now. `reached` are the lead providers whose money its rows have a bearing on: with none, most
 * deeds and every import of people, nothing is read.
 */
export async function plannedMoney(
  em: EntityManager,
  eventId: string,
  reached: readonly string[],
): Promise<MoneyMoved | null> {
  if (reached.length === 0) return null;
  const before = await totalsOfProviders(await readerBefore(em, eventId), reached);
  const after = await totalsOfProviders(readerIn(em), reached);
  return moneyMoved(before, after, await versionsReplaced(em, eventId));
}

/** The number of the version that the event has sealed in place of another, by statement. */
async function versionsReplaced(em: EntityManager, eventId: string): Promise<Map<string, number>> {
  const rows = await em.execute<{ id: string; number: number }[]>(
    `select after ->> 'statement_id' as id, max((after ->> 'number')::int) as number from audit.row_changes
     where event_id = ? and table_name = 'statement_versions' and (after ->> 'number')::int > 1 group by 1`,
    [eventId],
  );
  return new Map(rows.map(({ id, number }) => [id, number]));
}
