import type { Refusal } from '../../domain/decision.ts';

export interface Facts {
  readonly isMine: boolean;
  readonly owner: string;
}

/** A view is its owner's, shared or not. */
export const mayDeleteView = ({ isMine, owner }: Facts): Refusal | null =>
  isMine ? null : { code: 'not-yours', because: `This view is ${owner}’s. Ask ${owner} to delete it.` };
