import { defineAction } from '../../audit/action.ts';
import { ContractRecord } from '../../records/contract.record.ts';
import { ContractTermProposalRecord } from '../../records/contract-term-proposal.record.ts';
import { type ContractOwner, ownerOfContract } from '../../records/owner-of-contract.ts';
import { samePerson } from '../../records/same-person.ts';
import { decide, type Facts, steps } from './rule.ts';

interface Found extends Facts {
  readonly stored: ContractTermProposalRecord;
  readonly owner: ContractOwner;
}

export const withdrawContractTerms = defineAction<
  { proposalId: string },
  object,
  Found,
  'withdrew' | 'turned down'
>({
  name: 'withdraw-contract-terms',
  called: 'withdraw a change of contract terms',
  allowed: ['finance', 'finance_approver'],
  on: [{ type: 'TermProposal', may: 'mayWithdraw', id: 'proposalId' }],
  irreversible: 'Propose the change again instead.',

  async gather(look, { proposalId }) {
    const stored = await look.take(ContractTermProposalRecord, proposalId);
    const contract = await look.em.findOneOrFail(ContractRecord, { id: stored.contractId });
    return {
      stored,
      endedAs: stored.endedAs,
      owner: await ownerOfContract(look.em, contract),
      isOwn: await samePerson(look.em, stored.proposedBy, look.actor.userId),
    };
  },

  steps,
  decide: (facts) => decide(facts),

  apply(look, _outcome, { stored }) {
    Object.assign(stored, { endedAs: 'withdrawn', endedBy: look.actor.userId, endedAt: look.now });
  },

  tell: (how, { stored, owner }) => ({
    sentence: `${how === 'withdrew' ? 'Withdrew' : 'Turned down'} the proposed change of the contract of ${owner.name} for ${owner.year}`,
    subjects: [
      { type: 'Contract', id: stored.contractId },
      { type: 'LeadProvider', id: owner.id },
    ],
    notices: ['Whoever proposed it sees it ended.'],
  }),
});
