import { agree, type Decision, refuse } from '../decision.ts';
import { compare, type Exact, isZero, negative, whole } from './exact.ts';

const NAME_LIMIT = 500;
const LIMIT = whole(1_000_000);

/** A name of at most 500 characters and an amount from −£1,000,000 to £1,000,000 that is not zero (PAY-30). */
export function checkAdjustment(name: string, amount: Exact | null): Decision<'valid'> {
  if (name.trim() === '') return refuse('no-name', 'Enter what the adjustment is for.');
  if (name.length > NAME_LIMIT)
    return refuse('long-name', `What the adjustment is for must be ${NAME_LIMIT} characters or fewer.`);
  if (amount === null) return refuse('no-amount', 'Enter the amount of the adjustment.');
  if (isZero(amount))
    return refuse('zero', 'The amount must not be £0. Enter what to add or, with a minus sign, to deduct.');
  if (compare(amount, LIMIT) > 0) return refuse('too-much', 'The amount must be £1,000,000 or less.');
  if (compare(amount, negative(LIMIT)) < 0)
    return refuse('too-little', 'The amount must be −£1,000,000 or more.');
  return agree('valid');
}
