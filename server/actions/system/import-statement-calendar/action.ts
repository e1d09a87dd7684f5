import { defineAction } from '../../../audit/action.ts';
import type { GivenFile } from '../../../domain/set-up/given-file.ts';
import { inFigures, remarks } from '../../../domain/set-up/line-report.ts';
import { ContractPeriodRecord } from '../../../records/calendar.record.ts';
import { ContractRecord } from '../../../records/contract.record.ts';
import { ActiveLeadProviderRecord, LeadProviderRecord } from '../../../records/lead-provider.record.ts';
import { StatementRecord } from '../../../records/statement.record.ts';
import { decide, type Facts, type Outcome } from './rule.ts';

export const importStatementCalendar = defineAction<object, GivenFile, Facts, Outcome>({
  name: 'import-statement-calendar',
  called: 'import the statement calendar',
  allowed: ['system'],
  on: [],

  async gather({ em, now }) {
    const active = await em.findAll(ActiveLeadProviderRecord);
    const contracts = await em.findAll(ContractRecord, { orderBy: { createdAt: 'asc', id: 'asc' } });
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
  },

  decide: (facts, file, today) => decide(facts, file, today),

  async apply({ em }, { added, moved }) {
    for (const statement of added)
      em.create(StatementRecord, { ...statement, status: 'open', markedAsPaidAt: null });
    for (const { id, deadlineDate, paymentDate } of moved)
      em.assign(await em.findOneOrFail(StatementRecord, { id }), { deadlineDate, paymentDate });
  },

  tell: ({ report, added, moved, leadProviderIds }, _facts, { fileName }) => ({
    sentence: `Imported the statement calendar from ${fileName}: ${inFigures(report)}`,
    subjects: [
      ...leadProviderIds.map((id) => ({ type: 'LeadProvider', id })),
      ...moved.map(({ id }) => ({ type: 'Statement', id })),
    ],
    notices: [
      ...remarks(report),
      `${added.length} statements are made and ${moved.length} move, of ${leadProviderIds.length} lead providers, who will see them.`,
    ],
  }),
});
