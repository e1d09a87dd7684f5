import { defineEntity, p } from '@mikro-orm/core';
import { proposalEnds, type StoredTerms } from '../domain/terms-proposal.ts';
import { id } from './columns.ts';

const Proposals = defineEntity({
  name: 'ContractTermProposalRecord',
  tableName: 'contract_term_proposals',
  properties: {
    id: id(),
    contractId: p.uuid(),
    fromMonth: p.text().strictNullable(),
    toMonth: p.text().strictNullable(),
    /** The terms when it was proposed, and those asked for: amounts as pence in text. */
    termsBefore: p.json<StoredTerms>(),
    terms: p.json<StoredTerms>(),
    proposedBy: p.uuid(),
    proposedAt: p.datetime().defaultRaw('now()'),
    endedAs: p.enum(proposalEnds).strictNullable(),
    endedBy: p.uuid().strictNullable(),
    endedAt: p.datetime().strictNullable(),
  },
});
export class ContractTermProposalRecord extends Proposals.class {}
Proposals.setClass(ContractTermProposalRecord);
