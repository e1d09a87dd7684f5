import { type OtherPeriod, type PeriodForm, wrongPeriod } from '../../domain/contract-period-form.ts';
import type { Day } from '../../domain/day.ts';
import { agree, type Decision, refuse } from '../../domain/decision.ts';

export interface Facts {
  readonly period: PeriodForm & { readonly year: number };
  readonly frozen: boolean;
  readonly others: readonly OtherPeriod[];
  /** How many of its statements are payable or submitted. */
  readonly beingChecked: number;
}

export interface Form extends PeriodForm {
  readonly paymentsFrozen: boolean;
}

export type Outcome = Form & { readonly freezes: 'now' | 'no more' | null };

const BEFORE_IT_STARTS = [
  'startedOn',
  'finishedOn',
  'mentorFundingEnabled',
  'detailedEvidenceTypesEnabled',
  'upliftFeesEnabled',
] as const;

/** Days and what is paid are settled before it starts; registering and freezing are switched at any time (PAY-01, GAP-09). */
export function decide(
  { period, frozen, others, beingChecked }: Facts,
  form: Form,
  today: Day,
): Decision<Outcome> {
  const settled = BEFORE_IT_STARTS.filter((field) => form[field] !== period[field]);
  const freezes = form.paymentsFrozen === frozen ? null : form.paymentsFrozen ? 'now' : 'no more';
  if (settled.length === 0 && freezes === null && form.enabled === period.enabled)
    return refuse('nothing-to-change', 'The contract period says this already. Change at least one thing.');
  if (settled.length > 0 && period.startedOn <= today)
    return refuse(
      'period-has-started',
      'This contract period has started, so its days and what it pays for stay. Change only who may register and whether payments are frozen.',
    );
  if (freezes === 'now' && beingChecked > 0)
    return refuse(
      'statements-are-being-checked',
      `${beingChecked} of its statements are being checked. Authorise them first, then freeze the payments.`,
    );
  const wrong = wrongPeriod(period.year, form, others);
  return wrong ? { agreed: false, refusal: wrong } : agree({ ...form, freezes });
}
