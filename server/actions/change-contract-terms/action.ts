import { defineAction, type Told } from '../../audit/action.ts';
import type { AskedTerms, ChangeOfTerms, TermsFacts } from '../../domain/change-of-terms.ts';
import { type TypedTerms, typedTerms } from '../../domain/typed-terms.ts';
import { differencesInWords, noticesOfTerms } from '../../domain/words-of-terms.ts';
import { ContractRecord } from '../../records/contract.record.ts';
import { termsFactsOf } from '../../records/contract-terms.ts';
import { type ContractOwner, ownerOfContract } from '../../records/owner-of-contract.ts';
import { proposeTerms } from '../../records/propose-terms.ts';
import { writeTerms } from '../../records/write-terms.ts';
import { decide, steps } from './rule.ts';

interface Found extends TermsFacts {
  readonly record: ContractRecord;
  readonly owner: ContractOwner;
}

interface Form extends Omit<AskedTerms, 'terms'> {
  readonly terms: TypedTerms;
}

export const changeContractTerms = defineAction<{ contractId: string }, Form, Found, ChangeOfTerms>({
  name: 'change-contract-terms',
  called: 'change the terms of a contract',
  allowed: ['finance'],
  on: [{ type: 'Contract', may: 'mayChangeTerms', id: 'contractId' }],
  irreversible: 'Terms are changed again, never taken back: change them to what they were.',

  async gather(look, { contractId }) {
    const record = await look.take(ContractRecord, contractId);
    return {
      record,
      owner: await ownerOfContract(look.em, record),
      ...(await termsFactsOf(look.em, record, look.now)),
    };
  },

  steps,
  decide: (facts, asked) => decide(facts, { ...asked, terms: typedTerms(asked.terms) }),

  async apply(look, change, { record, contract }, { fromMonth, toMonth, terms }) {
    const asked = { fromMonth, toMonth, terms: typedTerms(terms) };
    if (change.needsSecondPerson) proposeTerms(look.em, look.actor.userId, record.id, contract.terms, asked);
    else await writeTerms(look.em, record, asked.terms, change);
  },

  tell: (change, { record, owner }) => tell(change, record, owner),
});

function tell(change: ChangeOfTerms, { id }: ContractRecord, owner: ContractOwner): Told {
  const deed = change.needsSecondPerson ? 'Proposed to change' : 'Changed';
  return {
    sentence: `${deed} the contract of ${owner.name} for ${owner.year}: ${differencesInWords(change.differences)}`,
    subjects: [
      { type: 'Contract', id },
      { type: 'LeadProvider', id: owner.id },
      ...change.moved.map((statement) => ({ type: 'Statement', id: statement.id })),
    ],
    notices: change.needsSecondPerson
      ? [
          'A sealed statement used these terms: nothing changes until another finance officer or a finance approver approves it.',
        ]
      : noticesOfTerms(change, owner.name),
  };
}
