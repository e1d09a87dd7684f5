import {
  type ChangeOfTerms,
  changeOfTerms,
  mayChangeTerms,
  type TermsFacts,
} from '../../domain/change-of-terms.ts';
import { type ContractTerms, sameTerms } from '../../domain/contract-terms.ts';
import { type Decision, type Refusal, refuse } from '../../domain/decision.ts';
import type { ProposalEnd } from '../../domain/terms-proposal.ts';

export interface Facts extends TermsFacts {
  readonly proposal: {
    readonly endedAs: ProposalEnd | null;
    readonly fromMonth: string | null;
    readonly toMonth: string | null;
    readonly termsBefore: ContractTerms;
    readonly terms: ContractTerms;
  };
  /** Whether whoever asks proposed it, by whichever account. */
  readonly isOwn: boolean;
}

/** Another person approves the very change that was proposed, of the very terms it was proposed for. */
export function may(facts: Facts): Refusal | null {
  const { proposal, isOwn, contract } = facts;
  if (proposal.endedAs !== null)
    return {
      code: 'proposal-has-ended',
      because: `This change was ${proposal.endedAs} already. There is nothing more to do.`,
    };
  if (isOwn)
    return {
      code: 'own-proposal',
      because: 'You proposed this change yourself. Ask another finance officer or a finance approver.',
    };
  if (!sameTerms(proposal.termsBefore, contract.terms))
    return {
      code: 'terms-have-changed',
      because: 'The terms have changed since this was proposed. Withdraw it and propose it again.',
    };
  return mayChangeTerms({ ...facts, waiting: false });
}

export function decide({ proposal, ...facts }: Facts): Decision<ChangeOfTerms> {
  const decision = changeOfTerms(facts, proposal);
  return decision.agreed || decision.refusal.code !== 'nothing-to-change'
    ? decision
    : refuse('terms-have-changed', 'These are the terms already. Withdraw the proposal.');
}
