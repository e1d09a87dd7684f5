import {
  type ChangeOfTerms,
  changeOfTerms,
  proposalWaits,
  type TermsFacts,
  termsMayChange,
} from '../../domain/change-of-terms.ts';
import { type ContractTerms, sameTerms } from '../../domain/contract-terms.ts';
import { type Decision, refuse } from '../../domain/decision.ts';
import { type Step, step } from '../../domain/steps.ts';
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
export function steps({ proposal, isOwn, contract, frozen }: Facts): Step[] {
  const same = sameTerms(proposal.termsBefore, contract.terms);
  return [
    ...proposalWaits(proposal),
    step(
      'Somebody else proposed it.',
      isOwn ? 'You did' : 'Somebody else did',
      isOwn && {
        code: 'own-proposal',
        because: 'You proposed this change yourself. Ask another finance officer or a finance approver.',
      },
    ),
    step(
      'The terms are those it was proposed for.',
      same ? 'They are' : 'They have changed',
      !same && {
        code: 'terms-have-changed',
        because: 'The terms have changed since this was proposed. Withdraw it and propose it again.',
      },
    ),
    ...termsMayChange({ contract, frozen }),
  ];
}

export function decide({ proposal, ...facts }: Facts): Decision<ChangeOfTerms> {
  const decision = changeOfTerms(facts, proposal);
  return decision.agreed || decision.refusal.code !== 'nothing-to-change'
    ? decision
    : refuse('terms-have-changed', 'These are the terms already. Withdraw the proposal.');
}
