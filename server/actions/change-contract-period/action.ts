import { defineAction } from '../../audit/action.ts';
import { ContractPeriodRecord } from '../../records/calendar.record.ts';
import { ActiveLeadProviderRecord } from '../../records/lead-provider.record.ts';
import { StatementRecord } from '../../records/statement.record.ts';
import { decide, type Facts, type Form, type Outcome } from './rule.ts';

interface Found extends Facts {
  readonly period: ContractPeriodRecord;
}

export const changeContractPeriod = defineAction<{ contractPeriodId: string }, Form, Found, Outcome>({
  name: 'change-contract-period',
  called: 'change a contract period',
  allowed: ['finance'],
  on: [{ type: 'ContractPeriod', may: 'mayChange', id: 'contractPeriodId' }],

  async gather({ em, take, now }, { contractPeriodId }) {
    const period = await take(ContractPeriodRecord, contractPeriodId);
    const active = await em.find(ActiveLeadProviderRecord, { contractPeriodYear: period.year });
    return {
      period,
      frozen: period.paymentsFrozenAt !== null && period.paymentsFrozenAt <= now,
      others: await em.find(ContractPeriodRecord, { year: { $ne: period.year } }),
      beingChecked: await em.count(StatementRecord, {
        activeLeadProviderId: { $in: active.map(({ id }) => id) },
        status: { $in: ['payable', 'submitted'] },
      }),
    };
  },

  steps: () => [],
  decide,

  apply({ now }, { freezes, ...form }, { period }) {
    Object.assign(period, {
      startedOn: form.startedOn,
      finishedOn: form.finishedOn,
      enabled: form.enabled,
      mentorFundingEnabled: form.mentorFundingEnabled,
      detailedEvidenceTypesEnabled: form.detailedEvidenceTypesEnabled,
      upliftFeesEnabled: form.upliftFeesEnabled,
      ...(freezes !== null && { paymentsFrozenAt: freezes === 'now' ? now : null }),
    });
  },

  tell: ({ freezes, enabled }, { period }) => ({
    sentence: `Changed contract period ${period.year}${freezes === 'now' ? ': froze its payments' : freezes ? ': lets its payments go on' : ''}`,
    subjects: [{ type: 'ContractPeriod', id: period.id }],
    notices: [
      ...(freezes === 'now' ? ['Lead providers can declare and claim nothing more under it.'] : []),
      ...(enabled === period.enabled ? [] : [`Schools ${enabled ? 'can' : 'cannot'} register for it.`]),
    ],
  }),
});
