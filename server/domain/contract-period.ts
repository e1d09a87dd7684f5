import type { Day } from './day.ts';
import { covers } from './period.ts';

export interface ContractPeriod {
  readonly year: number;
  readonly startedOn: Day;
  readonly finishedOn: Day;
  /** Nothing more is paid under it. */
  readonly paymentsFrozen: boolean;
}

/** The year that ECTs continue in when the payments of theirs are frozen (section 2.6, docs/decisions/0014). */
export const FROZEN_SUCCESSOR_YEAR = 2024;

/** The contract period a day falls in. They do not overlap (INV-08). */
export const contractPeriodOn = <P extends ContractPeriod>(periods: readonly P[], day: Day): P | undefined =>
  periods.find((period) => covers(period, day));

export const contractPeriodOf = <P extends ContractPeriod>(
  periods: readonly P[],
  year: number,
): P | undefined => periods.find((period) => period.year === year);
