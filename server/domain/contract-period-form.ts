import type { Day } from './day.ts';
import type { Refusal } from './decision.ts';

/** What a contract period says of itself besides its year. */
export interface PeriodForm {
  readonly startedOn: Day;
  readonly finishedOn: Day;
  /** Whether schools register for it. */
  readonly enabled: boolean;
  readonly mentorFundingEnabled: boolean;
  readonly detailedEvidenceTypesEnabled: boolean;
  readonly upliftFeesEnabled: boolean;
}

export interface OtherPeriod {
  readonly year: number;
  readonly startedOn: Day;
  readonly finishedOn: Day;
}

/** The first thing wrong with the days of a contract period (PAY-01, INV-08). */
export function wrongPeriod(
  year: number,
  { startedOn, finishedOn }: Pick<PeriodForm, 'startedOn' | 'finishedOn'>,
  others: readonly OtherPeriod[],
): Refusal | null {
  if (finishedOn <= startedOn)
    return {
      code: 'ends-before-it-starts',
      because: 'The last day must be after the first. Check both days.',
    };
  if (startedOn.slice(0, 4) !== String(year))
    return {
      code: 'starts-in-another-year',
      because: `A contract period starts in the year that names it, ${year}. Check the first day.`,
    };
  const overlapping = others.find((other) => other.startedOn <= finishedOn && startedOn <= other.finishedOn);
  return overlapping
    ? {
        code: 'periods-overlap',
        because: `Contract period ${overlapping.year} has some of these days. Choose days after it or before it.`,
      }
    : null;
}
