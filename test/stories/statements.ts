import { addMonths, type Day, dayBefore } from '../../server/domain/day.ts';
import type { FeeType } from '../../server/domain/statement.ts';
import { ContractRecord } from '../../server/records/contract.record.ts';
import type { ActiveLeadProviderRecord } from '../../server/records/lead-provider.record.ts';
import { StatementAdjustmentRecord, StatementRecord } from '../../server/records/statement.record.ts';
import { aContract } from './contracts.ts';
import { builder, type Facts } from './story.ts';

const OUTPUT_MONTHS = [1, 4, 8, 11];
const feeTypeOf = (month: number): FeeType => (OUTPUT_MONTHS.includes(month) ? 'output' : 'service');

const firstDay = (year: number, month: number): Day => `${year}-${String(month).padStart(2, '0')}-01`;

/** The month of the first output statement with a deadline on the day or later. */
export function outputMonthAfter(day: Day): { year: number; month: number } {
  const next = addMonths(`${day.slice(0, 7)}-01`, 1);
  const [year, month] = [Number(next.slice(0, 4)), Number(next.slice(5, 7))];
  return feeTypeOf(month) === 'output' ? { year, month } : outputMonthAfter(next);
}

export interface StatementFacts {
  activeLeadProvider: ActiveLeadProviderRecord;
  /** The provider's latest contract unless said; a new one when it has none. */
  contract?: ContractRecord;
  month: number;
  year: number;
}

/**
 * What a provider is paid for a month: open, an output statement in January, April, August and November, its deadline
 * the last day of the month before and its payment on the 25th, all unless said.
 */
export const aStatement = builder(
  async (story, { activeLeadProvider, contract, ...facts }: StatementFacts & Facts<StatementRecord>) => {
    const provider = { activeLeadProviderId: activeLeadProvider.id };
    const under =
      contract ??
      (await story.findOr(ContractRecord, provider, () => aContract(story, { activeLeadProvider })));
    const first = firstDay(facts.year, facts.month);
    return story.add(StatementRecord, {
      ...provider,
      contractId: under.id,
      feeType: feeTypeOf(facts.month),
      status: 'open',
      deadlineDate: dayBefore(first),
      paymentDate: `${first.slice(0, 7)}-25`,
      ...facts,
    });
  },
);

export const anAdjustment = builder(
  async (story, { statement, ...facts }: { statement: StatementRecord } & Facts<StatementAdjustmentRecord>) =>
    story.add(StatementAdjustmentRecord, {
      statementId: statement.id,
      paymentType: 'Adjustment',
      amount: 10_000n,
      ...facts,
    }),
);
