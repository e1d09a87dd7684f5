import { agree, type Decision, type Refusal } from '../../domain/decision.ts';
import type { ProposalEnd } from '../../domain/terms-proposal.ts';

export interface Facts {
  readonly endedAs: ProposalEnd | null;
  readonly isOwn: boolean;
}

/** A proposal is withdrawn by whoever made it, or turned down by whoever would have approved it. */
export const may = ({ endedAs }: Facts): Refusal | null =>
  endedAs === null
    ? null
    : {
        code: 'proposal-has-ended',
        because: `This change was ${endedAs} already. There is nothing more to do.`,
      };

export const decide = ({ isOwn }: Facts): Decision<'withdrew' | 'turned down'> =>
  agree(isOwn ? 'withdrew' : 'turned down');
