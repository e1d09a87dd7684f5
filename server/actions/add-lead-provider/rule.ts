import type { ContractType } from '../../domain/contract.ts';
import type { ContractTerms } from '../../domain/contract-terms.ts';
import { addMonths, type Day, longDay } from '../../domain/day.ts';
import { agree, type Decision, refuse } from '../../domain/decision.ts';
import { notFrozen } from '../../domain/frozen.ts';
import type { FeeType } from '../../domain/statement.ts';
import { type Step, step } from '../../domain/steps.ts';

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

export const steps = ({ period, frozen }: Facts, today: Day): Step[] => [
  notFrozen(frozen, 'nobody joins it'),
  step(
    'The contract period is not over.',
    `Until ${longDay(period.finishedOn)}`,
    period.finishedOn < today && {
      code: 'period-is-over',
      because: 'This contract period is over. Choose a later one.',
    },
  ),
];

/** A lead provider goes on with what it had: partners, bands and terms as they were, statements a year on (ACT-10). */
export function decide(
  { period, inIt, before }: Facts,
  { leadProviderId }: { readonly leadProviderId: string },
  today: Day,
): Decision<Outcome> {
  if (inIt.includes(leadProviderId))
    return refuse('already-in-it', 'This lead provider is in the contract period already. Choose another.');
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
