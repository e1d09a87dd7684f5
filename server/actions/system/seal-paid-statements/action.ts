import { defineAction } from '../../../audit/action.ts';
import { ActiveLeadProviderRecord, LeadProviderRecord } from '../../../records/lead-provider.record.ts';
import { sealFirst } from '../../../records/sealing.ts';
import { StatementRecord } from '../../../records/statement.record.ts';
import { decide, type Facts } from './rule.ts';

interface Found extends Facts {
  readonly statements: readonly StatementRecord[];
  readonly provider: LeadProviderRecord;
  readonly year: number;
}

export const sealPaidStatements = defineAction<
  { activeLeadProviderId: string },
  object,
  Found,
  readonly string[]
>({
  name: 'seal-paid-statements',
  called: 'seal paid statements',
  allowed: ['system'],
  irreversible: 'A sealed version never changes. Correct it on a later statement.',
  on: [],

  async gather({ em }, { activeLeadProviderId }) {
    const active = await em.findOneOrFail(ActiveLeadProviderRecord, { id: activeLeadProviderId });
    const unsealed = await em.execute<{ id: string }[]>(
      `select s.id from statements s
       where s.active_lead_provider_id = ? and s.status in ('authorised', 'paid')
         and not exists (select from statement_versions v where v.statement_id = s.id) order by s.id`,
      [activeLeadProviderId],
    );
    const ids = unsealed.map(({ id }) => id);
    return {
      unsealed: ids,
      statements: await em.find(StatementRecord, { id: { $in: ids } }),
      provider: await em.findOneOrFail(LeadProviderRecord, { id: active.leadProviderId }),
      year: active.contractPeriodYear,
    };
  },

  steps: () => [],
  decide,

  apply: ({ em }, _outcome, { statements }) => sealFirst(em, statements),

  tell: (unsealed, { statements, provider, year }) => ({
    sentence: `Sealed ${unsealed.length} paid ${unsealed.length === 1 ? 'statement' : 'statements'} of ${provider.name} for ${year}`,
    subjects: [
      { type: 'LeadProvider', id: provider.id },
      ...statements.map(({ id }) => ({ type: 'Statement', id })),
    ],
    notices: [],
  }),
});
