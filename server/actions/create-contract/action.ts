import { defineAction } from '../../audit/action.ts';
import type { ContractTerms } from '../../domain/contract-terms.ts';
import type { ForNewContract } from '../../domain/new-contract.ts';
import { type TypedTerms, typedTerms } from '../../domain/typed-terms.ts';
import { ContractPeriodRecord } from '../../records/calendar.record.ts';
import { bandsOf, isFrozen, statementsUnder } from '../../records/contract-terms.ts';
import { ActiveLeadProviderRecord } from '../../records/lead-provider.record.ts';
import { type ContractOwner, ownerOfContract } from '../../records/owner-of-contract.ts';
import { makeContract } from '../../records/write-terms.ts';
import { decide, steps } from './rule.ts';

interface Found extends ForNewContract {
  readonly owner: ContractOwner;
  readonly bandIds: readonly string[];
}

type On = { activeLeadProviderId: string };

export const createContract = defineAction<On, { terms: TypedTerms }, Found, ContractTerms>({
  name: 'create-contract',
  called: 'make a contract',
  allowed: ['finance'],
  on: [{ type: 'ActiveLeadProvider', may: 'mayCreateContract', id: 'activeLeadProviderId' }],

  async gather({ em, take, now }, { activeLeadProviderId }) {
    const { contractPeriodYear } = await take(ActiveLeadProviderRecord, activeLeadProviderId);
    const period = await em.findOneOrFail(ContractPeriodRecord, { year: contractPeriodYear });
    const statements = await statementsUnder(em, activeLeadProviderId);
    const bands = await bandsOf(em, activeLeadProviderId, statements);
    return {
      contractType: period.mentorFundingEnabled ? 'ittecf_ectp' : 'ecf',
      frozen: await isFrozen(em, activeLeadProviderId, now),
      capacities: bands.map(({ ceilings }) => ceilings.at(-1)?.capacity ?? 0),
      bandIds: bands.map(({ id }) => id),
      owner: await ownerOfContract(em, { activeLeadProviderId }),
    };
  },

  steps,
  decide: (facts, { terms }) => decide(facts, typedTerms(terms)),

  apply: ({ em }, terms, { contractType, bandIds }, { activeLeadProviderId }) =>
    makeContract(em, { activeLeadProviderId, contractType }, terms, bandIds),

  tell: (_terms, { owner }, { activeLeadProviderId }) => ({
    sentence: `Made a contract of ${owner.name} for ${owner.year}`,
    subjects: [
      { type: 'ActiveLeadProvider', id: activeLeadProviderId },
      { type: 'LeadProvider', id: owner.id },
    ],
    notices: ['It pays nothing until statements use it.'],
  }),
});
