import { type Step, step } from '../../domain/steps.ts';

export interface Facts {
  readonly isMine: boolean;
  readonly owner: string;
}

/** A view is its owner's, shared or not. */
export const steps = ({ isMine, owner }: Facts): Step[] => [
  step(
    'It is your view.',
    isMine ? 'Yours' : `${owner}’s`,
    !isMine && { code: 'not-yours', because: `This view is ${owner}’s. Ask ${owner} to delete it.` },
  ),
];
