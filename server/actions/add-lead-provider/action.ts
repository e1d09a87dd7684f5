import { defineAction } from '../../audit/action.ts';
import { ContractPeriodRecord } from '../../records/calendar.record.ts';
import { newId } from '../../records/columns.ts';
import { ActiveLeadProviderBandRecord } from '../../records/contract.record.ts';
import {
  ActiveLeadProviderRecord,
  LeadProviderDeliveryPartnershipRecord,
  LeadProviderRecord,
} from '../../records/lead-provider.record.ts';
import { StatementRecord } from '../../records/statement.record.ts';
import { createContract } from '../../records/write-terms.ts';
import { yearBefore } from '../../records/year-before.ts';
import { decide, type Facts, type Outcome, steps } from './rule.ts';

interface Found extends Facts {
  readonly name: string;
  readonly newId: string;
}

type On = { contractPeriodId: string };

export const addLeadProvider = defineAction<On, { leadProviderId: string }, Found, Outcome>({
  name: 'add-lead-provider',
  called: 'add a lead provider to a contract period',
  allowed: ['finance'],
  on: [{ type: 'ContractPeriod', may: 'mayAddLeadProvider', id: 'contractPeriodId' }],

  async gather({ em, take, now }, { contractPeriodId, leadProviderId }) {
    const period = await take(ContractPeriodRecord, contractPeriodId);
    const active = await em.find(ActiveLeadProviderRecord, { contractPeriodYear: period.year });
    return {
      period,
      frozen: period.paymentsFrozenAt !== null && period.paymentsFrozenAt <= now,
      inIt: active.map((one) => one.leadProviderId),
      before: leadProviderId === undefined ? null : await yearBefore(em, leadProviderId, period.year),
      name: leadProviderId === undefined ? '' : (await take(LeadProviderRecord, leadProviderId)).name,
      newId: newId(),
    };
  },

  steps,
  decide,

  apply({ em }, { terms, contractType, deliveryPartnerIds, statements }, found, { leadProviderId }) {
    const activeLeadProviderId = found.newId;
    em.create(ActiveLeadProviderRecord, {
      id: activeLeadProviderId,
      leadProviderId,
      contractPeriodYear: found.period.year,
    });
    for (const deliveryPartnerId of deliveryPartnerIds)
      em.create(LeadProviderDeliveryPartnershipRecord, {
        id: newId(),
        activeLeadProviderId,
        deliveryPartnerId,
      });
    if (!terms) return;
    const bandIds = terms.bands.map(({ capacity }, index) => {
      const id = newId();
      em.create(ActiveLeadProviderBandRecord, {
        id,
        activeLeadProviderId,
        allocationOrder: index + 1,
        capacity,
      });
      return id;
    });
    const contract = { activeLeadProviderId, contractType, replacesContractId: null };
    const contractId = createContract(em, contract, terms, bandIds);
    for (const statement of statements)
      em.create(StatementRecord, {
        id: newId(),
        activeLeadProviderId,
        contractId,
        ...statement,
        status: 'open',
        markedAsPaidAt: null,
      });
  },

  tell: (
    { terms, deliveryPartnerIds, statements },
    { period, name },
    { contractPeriodId, leadProviderId },
  ) => ({
    sentence: `Added ${name} to contract period ${period.year}`,
    subjects: [
      { type: 'ContractPeriod', id: contractPeriodId },
      { type: 'LeadProvider', id: leadProviderId },
    ],
    notices: [
      terms
        ? `It goes on with its terms of the year before, ${deliveryPartnerIds.length} delivery partners and ${statements.length} statements.`
        : 'It has no contract yet: there is none of this kind in the year before. Make its contract next.',
    ],
  }),
});
