import type { EntityManager } from '@mikro-orm/postgresql';
import { bandsOf, statementsUnder, termsOf } from './contract-terms.ts';
import { ContractRecord } from './contract.record.ts';
import { ActiveLeadProviderRecord, LeadProviderDeliveryPartnershipRecord } from './lead-provider.record.ts';
import { StatementRecord } from './statement.record.ts';

/** What a lead provider had in the contract period before this one; null when it was not in it. */
export async function yearBefore(em: EntityManager, leadProviderId: string, year: number) {
  const active = await em.findOne(ActiveLeadProviderRecord, {
    leadProviderId,
    contractPeriodYear: year - 1,
  });
  if (!active) return null;
  const of = { activeLeadProviderId: active.id };
  const contract = await em.findOne(
    ContractRecord,
    { ...of, retiredAt: null },
    { orderBy: { createdAt: 'desc', id: 'desc' } },
  );
  const bands = await bandsOf(em, active.id, await statementsUnder(em, active.id));
  const pairings = await em.find(LeadProviderDeliveryPartnershipRecord, of);
  const statements = await em.find(StatementRecord, of, { orderBy: { year: 'asc', month: 'asc' } });
  return {
    contract: contract && { contractType: contract.contractType, terms: await termsOf(em, contract, bands) },
    deliveryPartnerIds: pairings.map(({ deliveryPartnerId }) => deliveryPartnerId),
    statements: statements.map(({ year: statementYear, month, feeType, deadlineDate, paymentDate }) => ({
      year: statementYear,
      month,
      feeType,
      deadlineDate,
      paymentDate,
    })),
  };
}
