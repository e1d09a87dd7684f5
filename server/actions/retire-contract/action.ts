import { defineAction } from '../../audit/action.ts';
import { isSealed } from '../../domain/change-of-terms.ts';
import { ContractRecord } from '../../records/contract.record.ts';
import { bandsOf, statementsUnder, termsFactsOf, termsOf } from '../../records/contract-terms.ts';
import { type ContractOwner, ownerOfContract } from '../../records/owner-of-contract.ts';
import { StatementRecord } from '../../records/statement.record.ts';
import { decide, type Facts, steps } from './rule.ts';

interface Found extends Facts {
  readonly contract: ContractRecord;
  readonly owner: ContractOwner;
}

type Form = { insteadId?: string | null | undefined };

export const retireContract = defineAction<{ contractId: string }, Form, Found, readonly string[]>({
  name: 'retire-contract',
  called: 'retire a version of a contract',
  allowed: ['finance'],
  on: [{ type: 'Contract', may: 'mayRetire', id: 'contractId' }],

  async gather({ em, take, now }, { contractId, insteadId }) {
    const contract = await take(ContractRecord, contractId);
    const { contract: own, statements, waiting, bands } = await termsFactsOf(em, contract, now);
    const other = insteadId ? await take(ContractRecord, insteadId) : null;
    const sameProvider = other?.activeLeadProviderId === contract.activeLeadProviderId;
    const all = other ? await statementsUnder(em, other.activeLeadProviderId) : [];
    return {
      contract,
      owner: await ownerOfContract(em, contract),
      retired: own.retired,
      terms: own.terms,
      waiting,
      statements: statements.filter((one) => one.contractId === contractId),
      instead: other && {
        isItself: other.id === contractId,
        sameProvider,
        retired: other.retiredAt !== null,
        sealed: all.some((one) => one.contractId === other.id && isSealed(one)),
        terms: await termsOf(
          em,
          other,
          sameProvider ? bands : await bandsOf(em, other.activeLeadProviderId, all),
        ),
      },
    };
  },

  steps,
  decide,

  async apply({ em, now }, moved, { contract }, { insteadId }) {
    contract.retiredAt = now;
    for (const id of moved)
      (await em.findOneOrFail(StatementRecord, { id })).contractId = insteadId ?? contract.id;
  },

  tell: (moved, { contract, owner }, { insteadId }) => ({
    sentence: `Retired a version of the contract of ${owner.name} for ${owner.year}`,
    subjects: [
      { type: 'Contract', id: contract.id },
      { type: 'LeadProvider', id: owner.id },
      ...(insteadId ? [{ type: 'Contract', id: insteadId }] : []),
      ...moved.map((id) => ({ type: 'Statement', id })),
    ],
    notices:
      moved.length > 0 ? [`${moved.length} open statements move to the version with the same terms.`] : [],
  }),
});
