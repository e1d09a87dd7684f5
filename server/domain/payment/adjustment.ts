import { agree, type Decision, type Refusal, refuse } from '../decision.ts';
import type { Pence } from '../money.ts';
import { type FeeType, type StatementStatus } from '../statement.ts';
import { firstRefusal, type Step, step } from '../steps.ts';
import { valueInWords } from '../words.ts';
import { CHOICES } from './choices.ts';
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

/** Why an amount is added by hand (Q47). */
export const adjustmentCategories = [
  'earlier_payment',
  'contract_correction',
  'service_fee',
  'recruitment',
  'uplift',
  'same_milestone_twice',
  'other',
] as const;
export type AdjustmentCategory = (typeof adjustmentCategories)[number];

/** How far the second pair of eyes has come; what waits, or was withdrawn, is in no figure. */
export const approvals = ['not_needed', 'waiting', 'approved', 'withdrawn'] as const;
export type Approval = (typeof approvals)[number];

/** Above a sum, added or deducted, an adjustment waits for another person (F8). */
export const approvalNeeded = (
  amount: Pence,
  choices: { readonly adjustmentApprovalAbove: Pence } = CHOICES,
): 'waiting' | 'not_needed' =>
  (amount < 0n ? -amount : amount) > choices.adjustmentApprovalAbove ? 'waiting' : 'not_needed';

/** The end of a sentence about one that does not count yet. */
export const untilApproved = (approval: Approval): string =>
  approval === 'waiting' ? ', to be approved by another person' : '';

/** How far it has come, as people say it. */
export const approvalInWords = (approval: Approval): string => valueInWords('approval', approval);

interface Adjustable {
  readonly status: StatementStatus;
  readonly feeType: FeeType;
}

/** Adjustments are made on output statements until they are authorised (PAY-31). */
export const adjustableSteps = ({ status, feeType }: Adjustable): Step[] => [
  step(
    'It is an output statement.',
    feeType === 'output' ? 'Outputs and service fee' : 'Service fee only',
    feeType === 'service' && {
      code: 'not-output',
      because: 'A service statement carries the service fee only. Add the adjustment to an output statement.',
    },
  ),
  step(
    'It is not authorised.',
    valueInWords('status', status),
    (status === 'authorised' || status === 'paid') && {
      code: 'statement-authorised',
      because:
        'This statement has been authorised, so what it pays stays. Add the adjustment to a later statement.',
    },
  ),
];

export const mayBeAdjusted = (statement: Adjustable): Refusal | null =>
  firstRefusal(adjustableSteps(statement));
