import type { ContractType } from '../../domain/contract.ts';
import type { ContractTerms } from '../../domain/contract-terms.ts';
import { addMonths, type Day } from '../../domain/day.ts';
import { agree, type Decision, type Refusal, refuse } from '../../domain/decision.ts';
import type { FeeType } from '../../domain/statement.ts';

interface Statement {
  readonly year: number;
  readonly month: number;
  readonly feeType: FeeType;
  readonly deadlineDate: Day;
  readonly paymentDate: Day;
}

/** What a lead provider had in the year before. */
export interface YearBefore {
  readonly contract: { readonly contractType: ContractType; readonly terms: ContractTerms } | null;
  readonly deliveryPartnerIds: readonly string[];
  readonly statements: readonly Statement[];
}

export interface Facts {
  readonly period: {
    readonly year: number;
    readonly finishedOn: Day;
    readonly mentorFundingEnabled: boolean;
  };
  readonly frozen: boolean;
  /** The lead providers that are in it. */
  readonly inIt: readonly string[];
  readonly before: YearBefore | null;
}

/** What it is given of the year before. */
export interface Outcome {
  readonly terms: ContractTerms | null;
  readonly contractType: ContractType;
  readonly deliveryPartnerIds: readonly string[];
  readonly statements: readonly Statement[];
}

export const may = ({ frozen }: Facts): Refusal | null =>
  frozen
    ? {
        code: 'payments-are-frozen',
        because: 'Payments of this contract period are frozen, so nobody joins it.',
      }
    : null;

/** A lead provider goes on with what it had: partners, bands and terms as they were, statements a year on (ACT-10). */
export function decide(
  { period, inIt, before }: Facts,
  { leadProviderId }: { readonly leadProviderId: string },
  today: Day,
): Decision<Outcome> {
  if (inIt.includes(leadProviderId))
    return refuse('already-in-it', 'This lead provider is in the contract period already. Choose another.');
  if (period.finishedOn < today)
    return refuse('period-is-over', 'This contract period is over. Choose a later one.');
  const contractType = period.mentorFundingEnabled ? 'ittecf_ectp' : 'ecf';
  const terms = before?.contract?.contractType === contractType ? before.contract.terms : null;
  const statements = (before?.statements ?? []).map((one) => ({
    ...one,
    year: one.year + 1,
    deadlineDate: addMonths(one.deadlineDate, 12),
    paymentDate: addMonths(one.paymentDate, 12),
  }));
  return agree({
    contractType,
    terms,
    deliveryPartnerIds: before?.deliveryPartnerIds ?? [],
    statements: terms ? statements.filter(({ deadlineDate }) => deadlineDate > today) : [],
  });
}
