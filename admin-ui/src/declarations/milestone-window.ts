import { dayOf, shortDay } from '../parts/days.ts';
import { declarationTypeInWords, scheduleInWords } from '../parts/names.ts';
import { dayNumber, type View } from '../teachers/lanes-geometry.ts';
import type { DeclarationOnPage } from './declaration-queries.ts';

/** Something with days, to be drawn on one line of time. */
export interface OverTime {
  readonly what: string;
  readonly from: string;
  /** Missing when it has no end; the same day for a moment. */
  readonly to: string | null;
  readonly shape: 'window' | 'period' | 'moment';
}

/** The window of its milestone, its date and whatever else its payment turns on, as rows of one picture. */
export function rowsOf(declaration: DeclarationOnPage, today: string): readonly OverTime[] {
  const { declarationType, declarationDate, createdAt, trainingPeriod, paymentStatement } = declaration;
  const { schedule, startedOn, finishedOn } = trainingPeriod;
  const window = windowOf(declaration);
  return [
    ...(window && schedule
      ? [
          {
            what: `Window for ${declarationTypeInWords(declarationType)}, ${scheduleInWords(schedule)}`,
            from: window.startDate,
            to: window.milestoneDate ?? null,
            shape: 'window' as const,
          },
        ]
      : []),
    moment('Milestone reached', declarationDate),
    moment('Declaration received', dayOf(createdAt)),
    { what: 'Training', from: startedOn, to: finishedOn ?? null, shape: 'period' },
    ...(paymentStatement
      ? [moment(`Deadline of ${paymentStatement.name}`, paymentStatement.deadlineDate)]
      : []),
    moment('Today', today),
  ];
}

const moment = (what: string, day: string): OverTime => ({ what, from: day, to: day, shape: 'moment' });

const windowOf = ({ declarationType, trainingPeriod: { schedule } }: DeclarationOnPage) =>
  schedule?.milestones.find((milestone) => milestone.declarationType === declarationType);

/** From the first day that matters to the last, with room on both sides; training goes beyond it as it will. */
export function viewOf(rows: readonly OverTime[]): View {
  const days = rows
    .filter(({ shape, what }) => shape !== 'period' && what !== 'Today')
    .flatMap(({ from, to }) => [from, to ?? from])
    .map(dayNumber);
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const margin = Math.max(14, Math.round((to - from) * 0.06));
  return { from: from - margin, to: to + margin };
}

/** Whether the date lies in the window, and how far from its edges: what the picture shows. */
export function verdict(declaration: DeclarationOnPage): string {
  const { declarationDate: day, declarationType, trainingPeriod } = declaration;
  const type = declarationTypeInWords(declarationType);
  if (!trainingPeriod.schedule) return 'Its training has no schedule, so there is no window.';
  const window = windowOf(declaration);
  if (!window) return `${scheduleInWords(trainingPeriod.schedule)} has no milestone ${type}.`;
  const { startDate, milestoneDate } = window;
  if (day < startDate)
    return `Dated ${days(day, startDate)} before its window opens, on ${shortDay(startDate)}.`;
  if (milestoneDate && day > milestoneDate)
    return `Dated ${days(milestoneDate, day)} after its window closed, on ${shortDay(milestoneDate)}.`;
  const toGo = milestoneDate ? `, ${days(day, milestoneDate)} before it closes` : '; it has no deadline';
  return day === startDate
    ? `Dated on the first day of its window${toGo}.`
    : `Dated inside its window: ${days(startDate, day)} after it opened${toGo}.`;
}

function days(from: string, to: string): string {
  const count = dayNumber(to) - dayNumber(from);
  return count === 1 ? '1 day' : `${count.toLocaleString('en-GB')} days`;
}
