import { defineAction } from '../../audit/action.ts';
import type { ChangeOfTerms } from '../../domain/change-of-terms.ts';
import { termsFrom } from '../../domain/terms-proposal.ts';
import { differencesInWords, noticesOfTerms } from '../../domain/words-of-terms.ts';
import { ContractRecord } from '../../records/contract.record.ts';
import { ContractTermProposalRecord } from '../../records/contract-term-proposal.record.ts';
import { termsFactsOf } from '../../records/contract-terms.ts';
import { type ContractOwner, ownerOfContract } from '../../records/owner-of-contract.ts';
import { samePerson } from '../../records/same-person.ts';
import { writeTerms } from '../../records/write-terms.ts';
import { decide, type Facts, steps } from './rule.ts';

interface Found extends Facts {
  readonly record: ContractRecord;
  readonly stored: ContractTermProposalRecord;
  readonly owner: ContractOwner;
}

export const approveContractTerms = defineAction<{ proposalId: string }, object, Found, ChangeOfTerms>({
  name: 'approve-contract-terms',
  called: 'approve a change of contract terms',
  allowed: ['finance', 'finance_approver'],
  on: [{ type: 'TermProposal', may: 'mayApprove', id: 'proposalId' }],
  irreversible: 'Terms are changed again, never taken back: change them to what they were.',

  async gather(look, { proposalId }) {
    const stored = await look.take(ContractTermProposalRecord, proposalId);
    const record = await look.take(ContractRecord, stored.contractId);
    return {
      stored,
      record,
      owner: await ownerOfContract(look.em, record),
      isOwn: await samePerson(look.em, stored.proposedBy, look.actor.userId),
      proposal: {
        endedAs: stored.endedAs,
        fromMonth: stored.fromMonth,
        toMonth: stored.toMonth,
        termsBefore: termsFrom(stored.termsBefore),
        terms: termsFrom(stored.terms),
      },
      ...(await termsFactsOf(look.em, record, look.now)),
    };
  },

  steps,
  decide: (facts) => decide(facts),

  async apply(look, change, { record, stored, proposal }) {
    Object.assign(stored, { endedAs: 'approved', endedBy: look.actor.userId, endedAt: look.now });
    await writeTerms(look.em, record, proposal.terms, change);
  },

  tell: (change, { record, owner }) => ({
    sentence: `Approved the change of the contract of ${owner.name} for ${owner.year}: ${differencesInWords(change.differences)}`,
    subjects: [
      { type: 'Contract', id: record.id },
      { type: 'LeadProvider', id: owner.id },
      ...change.moved.map(({ id }) => ({ type: 'Statement', id })),
    ],
    notices: noticesOfTerms(change, owner.name),
  }),
});
