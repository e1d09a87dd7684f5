import type { EntityManager } from '@mikro-orm/postgresql';
import type { AskedTerms } from '../domain/change-of-terms.ts';
import type { ContractTerms } from '../domain/contract-terms.ts';
import { storedTerms } from '../domain/terms-proposal.ts';
import { newId } from './columns.ts';
import { ContractTermProposalRecord } from './contract-term-proposal.record.ts';

/** Keeps new terms of a contract until another person approves them. */
export function proposeTerms(
  em: EntityManager,
  proposedBy: string,
  contractId: string,
  termsBefore: ContractTerms,
  { fromMonth, toMonth, terms }: AskedTerms,
): void {
  em.create(ContractTermProposalRecord, {
    id: newId(),
    contractId,
    fromMonth: fromMonth ?? null,
    toMonth: toMonth ?? null,
    termsBefore: storedTerms(termsBefore),
    terms: storedTerms(terms),
    proposedBy,
    endedAs: null,
    endedBy: null,
    endedAt: null,
  });
}
