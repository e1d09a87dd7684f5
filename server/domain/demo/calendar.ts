import type { Day } from '../day.ts';
import type { DeclarationType } from '../declaration.ts';
import { type ScheduleIdentifier, scheduleIdentifiers } from '../training.ts';
import { contractYearOf, dayIn } from './days.ts';
import type { Rows } from './rows.ts';

/** The first year of the service. */
export const FIRST_YEAR = 2021;
/** All contract years up to the present one, and 2026 at least. */
export const contractYears = (today: Day): number[] => {
  const last = Math.max(2026, contractYearOf(today));
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
};

/** When payments of a year were frozen (PAY-01). */
const FROZEN: Readonly<Record<number, string>> = {
  2021: '2024-06-18T09:00:00Z',
  2022: '2025-06-16T09:00:00Z',
};
export const isFrozen = (year: number): boolean => FROZEN[year] !== undefined;

const MAIN = ['started', 'retained-1', 'retained-2', 'retained-3', 'retained-4', 'completed'] as const;
const EXTENDED = ['extended-1', 'extended-2', 'extended-3'] as const;

export interface Milestone {
  readonly type: DeclarationType;
  readonly start: Day;
  readonly end: Day | null;
}

const TERMS = ['september', 'january', 'april'] as const;

/** The first and last days of the eight windows that follow each other in 2021 and in the years from 2022 to 2024. */
function windowsOf(year: number): [Day, Day][] {
  if (year === 2021)
    return [
      ['2021-09-01', '2021-11-30'],
      ['2021-09-01', '2022-01-31'],
      ['2022-02-01', '2022-04-30'],
      ['2022-05-01', '2022-09-30'],
      ['2022-10-01', '2023-01-31'],
      ['2023-02-01', '2023-04-30'],
      ['2023-05-01', '2023-09-30'],
      ['2023-10-01', '2024-01-31'],
    ];
  const autumn = (y: number): [Day, Day] => [dayIn(y, y === year ? 6 : 8, 1), dayIn(y, 12, 31)];
  const winter = (y: number): [Day, Day] => [dayIn(y, 1, 1), dayIn(y, 3, 31)];
  const summer = (y: number): [Day, Day] => [dayIn(y, 4, 1), dayIn(y, 7, 31)];
  return [
    autumn(year),
    winter(year + 1),
    summer(year + 1),
    autumn(year + 1),
    winter(year + 2),
    summer(year + 2),
    autumn(year + 2),
    winter(year + 3),
  ];
}

/** 2021 opened its January and April schedules with windows of their own. */
const FIRST_WINDOW_2021: Record<string, [Day, Day]> = {
  january: ['2021-12-01', '2022-01-31'],
  april: ['2022-02-01', '2022-05-31'],
};

/** The milestones of a schedule (domain facts 2.6): with a last day on standard schedules before 2025, without on all others. */
export function milestonesOf(year: number, identifier: ScheduleIdentifier): Milestone[] {
  const [, kind = '', term = ''] = identifier.split('-');
  const types = kind === 'extended' ? [...MAIN, ...EXTENDED] : MAIN;
  if (kind === 'standard' && year < 2025) {
    const windows = windowsOf(year).slice(TERMS.indexOf(term as (typeof TERMS)[number]));
    return types.map((type, place) => {
      const [start, end] = (year === 2021 && type === 'started' ? FIRST_WINDOW_2021[term] : undefined) ??
        windows[place] ?? ['', ''];
      return { type, start, end };
    });
  }
  const starts: Record<string, Day> = {
    september: kind === 'standard' ? dayIn(year, 6, 1) : dayIn(year, 9, 1),
    january: dayIn(year + 1, 1, 1),
    april: dayIn(year + 1, 4, 1),
  };
  return types.map((type) => ({ type, start: starts[term] ?? '', end: null }));
}

/** Contract periods with their switches, schedules and milestones. */
export function addCalendar(rows: Rows, today: Day): void {
  for (const year of contractYears(today)) {
    rows.add('contract_periods', {
      year,
      started_on: dayIn(year, 6, 1),
      finished_on: dayIn(year + 1, 5, 31),
      enabled: !isFrozen(year),
      mentor_funding_enabled: year >= 2025,
      detailed_evidence_types_enabled: year >= 2025,
      uplift_fees_enabled: year < 2025,
      payments_frozen_at: FROZEN[year] ?? null,
    });
    for (const identifier of scheduleIdentifiers) {
      const schedule_id = rows.add('schedules', { contract_period_year: year, identifier });
      for (const { type, start, end } of milestonesOf(year, identifier))
        rows.add('milestones', {
          schedule_id,
          declaration_type: type,
          start_date: start,
          milestone_date: end,
        });
    }
  }
}
