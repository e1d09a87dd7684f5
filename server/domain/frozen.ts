import { type Step, step } from './steps.ts';

/** A contract period whose payments are frozen stays as it is; `so` says what that means here, to the end of the sentence. */
export const notFrozen = (frozen: boolean, so: string): Step =>
  step(
    'Payments of this contract period are not frozen.',
    frozen ? 'Frozen' : 'Not frozen',
    frozen && {
      code: 'payments-are-frozen',
      because: `Payments of this contract period are frozen, so ${so}. If they are to go on, change the contract period first.`,
    },
  );
