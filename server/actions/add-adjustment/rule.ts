import { agree, type Decision, refuse } from '../../domain/decision.ts';
import type { Pence } from '../../domain/money.ts';
import {
  type AdjustmentCategory,
  type Approval,
  adjustableSteps,
  approvalNeeded,
  checkAdjustment,
} from '../../domain/payment/adjustment.ts';
import { fromPence } from '../../domain/payment/exact.ts';
import type { FeeType, StatementStatus } from '../../domain/statement.ts';
import type { Step } from '../../domain/steps.ts';

export interface Facts {
  readonly statement: { readonly status: StatementStatus; readonly feeType: FeeType };
}

export interface Form {
  readonly paymentType: string;
  readonly category: AdjustmentCategory;
  readonly direction: 'add' | 'deduct';
  readonly amountPence: Pence;
  readonly evidence?: string | null | undefined;
}

export interface Outcome {
  readonly paymentType: string;
  readonly category: AdjustmentCategory;
  /** Below zero where it is deducted. */
  readonly amount: Pence;
  readonly evidence: string | null;
  readonly approval: Approval;
}

const LINK = /^https:\/\/\S+$/;
const LINK_LENGTH = 1000;

/** An output statement is adjusted until it is authorised (PAY-31). */
export const steps = ({ statement }: Facts): Step[] => adjustableSteps(statement);

/** What it is for, how much and which way, with a link to the evidence if there is one (PAY-30, Q47). */
export function decide(_facts: Facts, form: Form): Decision<Outcome> {
  const { category, direction, amountPence } = form;
  if (amountPence < 0n)
    return refuse('below-zero', 'Enter the amount without a minus sign, and choose whether it is deducted.');
  const valid = checkAdjustment(form.paymentType, fromPence(amountPence));
  if (!valid.agreed) return valid;
  const evidence = form.evidence?.trim() || null;
  if (evidence !== null && (!LINK.test(evidence) || evidence.length > LINK_LENGTH))
    return refuse(
      'not-a-link',
      `The link to the evidence must begin with https://, without spaces, and be ${LINK_LENGTH} characters or fewer.`,
    );
  const amount = direction === 'add' ? amountPence : -amountPence;
  const paymentType = form.paymentType.trim();
  return agree({ paymentType, category, amount, evidence, approval: approvalNeeded(amount) });
}
