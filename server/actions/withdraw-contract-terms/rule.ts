import { proposalWaits } from '../../domain/change-of-terms.ts';
import { agree, type Decision } from '../../domain/decision.ts';
import type { Step } from '../../domain/steps.ts';
import type { ProposalEnd } from '../../domain/terms-proposal.ts';

export interface Facts {
  readonly endedAs: ProposalEnd | null;
  readonly isOwn: boolean;
}

/** A proposal is withdrawn by whoever made it, or turned down by whoever would have approved it. */
export const steps = (facts: Facts): Step[] => proposalWaits(facts);

export const decide = ({ isOwn }: Facts): Decision<'withdrew' | 'turned down'> =>
  agree(isOwn ? 'withdrew' : 'turned down');
