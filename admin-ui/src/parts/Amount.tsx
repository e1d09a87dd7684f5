import { NotShown } from './Facts.tsx';
import { pounds } from './money.ts';

/** An amount in pounds, or that this role is not shown it. */
export const Amount = ({ pence }: { pence: string | null | undefined }) =>
  typeof pence === 'string' ? pounds(pence) : <NotShown />;
