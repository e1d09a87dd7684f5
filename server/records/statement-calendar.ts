import type { EntityManager } from '@mikro-orm/postgresql';
import type { CalendarFacts, CalendarOutcome } from '../domain/set-up/compare-calendar.ts';
import { ContractPeriodRecord } from './calendar.record.ts';
import { ContractRecord } from './contract.record.ts';
import { ActiveLeadProviderRecord, LeadProviderRecord } from './lead-provider.record.ts';
import { StatementRecord } from './statement.record.ts';

/** What a statement calendar is compared with. */
export async function calendarFacts(em: EntityManager, now: Date): Promise<CalendarFacts> {
  const active = await em.findAll(ActiveLeadProviderRecord);
  const contracts = await em.find(
    ContractRecord,
    { retiredAt: null },
    { orderBy: { createdAt: 'asc', id: 'asc' } },
  );
  const names = new Map((await em.findAll(LeadProviderRecord)).map(({ id, name }) => [id, name]));
  const periods = await em.find(ContractPeriodRecord, { paymentsFrozenAt: { $lte: now } });
  const contractIds = Map.groupBy(contracts, ({ activeLeadProviderId }) => activeLeadProviderId);
  return {
    providers: active.map(({ id, leadProviderId, contractPeriodYear }) => ({
      id,
      leadProviderId,
      name: names.get(leadProviderId) ?? leadProviderId,
      contractYear: contractPeriodYear,
      contractIds: (contractIds.get(id) ?? []).map((contract) => contract.id),
    })),
    statements: await em.findAll(StatementRecord),
    frozenYears: periods.map(({ year }) => year),
  };
}

/** Writes what a calendar adds and moves. */
export async function writeCalendar(em: EntityManager, { added, moved }: CalendarOutcome): Promise<void> {
  for (const statement of added)
    em.create(StatementRecord, { ...statement, status: 'open', markedAsPaidAt: null });
  for (const { id, deadlineDate, paymentDate } of moved)
    em.assign(await em.findOneOrFail(StatementRecord, { id }), { deadlineDate, paymentDate });
}
