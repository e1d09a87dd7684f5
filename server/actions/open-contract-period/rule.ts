import { type OtherPeriod, type PeriodForm, wrongPeriod } from '../../domain/contract-period-form.ts';
import { addMonths, type Day } from '../../domain/day.ts';
import type { DeclarationType } from '../../domain/declaration.ts';
import { agree, type Decision, refuse } from '../../domain/decision.ts';
import type { ScheduleIdentifier } from '../../domain/training.ts';

interface Milestone {
  readonly declarationType: DeclarationType;
  readonly startDate: Day;
  readonly milestoneDate: Day | null;
}

export interface CopiedSchedule {
  readonly identifier: ScheduleIdentifier;
  readonly milestones: readonly Milestone[];
}

export interface Facts {
  readonly periods: readonly OtherPeriod[];
  /** The schedules of the year before. */
  readonly schedules: readonly CopiedSchedule[];
}

export interface Form extends PeriodForm {
  readonly year: number;
}

/** A new contract period follows the one before it, with its schedules and milestones a year on (ACT-08). */
export function decide({ periods, schedules }: Facts, form: Form): Decision<readonly CopiedSchedule[]> {
  const { year } = form;
  if (year < 2020 || year > 2099) return refuse('year-out-of-range', 'Enter a year from 2020 to 2099.');
  if (periods.some((period) => period.year === year))
    return refuse('year-is-taken', `There is a contract period ${year} already. Change that one.`);
  if (periods.length > 0 && !periods.some((period) => period.year === year - 1))
    return refuse('year-before-is-missing', `Contract period ${year - 1} comes first. Make that one.`);
  const wrong = wrongPeriod(year, form, periods);
  return wrong ? { agreed: false, refusal: wrong } : agree(schedules.map(aYearOn));
}

const aYearOn = ({ identifier, milestones }: CopiedSchedule): CopiedSchedule => ({
  identifier,
  milestones: milestones.map(({ declarationType, startDate, milestoneDate }) => ({
    declarationType,
    startDate: addMonths(startDate, 12),
    milestoneDate: milestoneDate === null ? null : addMonths(milestoneDate, 12),
  })),
});
