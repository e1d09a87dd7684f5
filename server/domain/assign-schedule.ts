import type { Day } from './day.ts';
import { covers, type Period } from './period.ts';
import type { ScheduleIdentifier } from './training.ts';

export interface Schedule {
  readonly id: string;
  readonly identifier: ScheduleIdentifier;
  readonly contractPeriodYear: number;
}

export const scheduleOf = (
  schedules: readonly Schedule[],
  year: number,
  identifier: ScheduleIdentifier,
): Schedule | undefined =>
  schedules.find((one) => one.contractPeriodYear === year && one.identifier === identifier);

/** Of a teacher new to the contract period, by the month training begins: June to October, November to February, March to May (section 2.6). */
export function firstSchedule(beginsOn: Day, kind: 'standard' | 'replacement'): ScheduleIdentifier {
  const month = Number(beginsOn.slice(5, 7));
  if (month >= 6 && month <= 10) return `ecf-${kind}-september`;
  return month >= 3 && month <= 5 ? `ecf-${kind}-april` : `ecf-${kind}-january`;
}

/** A mentor replaces another when one was already declared for while mentoring the same ECT (section 2.6). */
export const replacesAMentor = (byOthers: readonly Period[], declarationDays: readonly Day[]): boolean =>
  byOthers.some((mentorship) => declarationDays.some((day) => covers(mentorship, day)));
