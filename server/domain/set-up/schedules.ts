import type { Day } from '../day.ts';
import { agree, type Decision } from '../decision.ts';
import { type DeclarationType, declarationTypes } from '../declaration.ts';
import { type ScheduleIdentifier, scheduleIdentifiers } from '../training.ts';
import {
  type Cells,
  type Form,
  type GivenFile,
  inOrder,
  type Note,
  type ReadLine,
  type ReadLines,
  readGiven,
} from './given-file.ts';
import { contractYear, looseDayOrNone } from './loose-day.ts';

export interface MilestoneRow {
  readonly year: number;
  readonly identifier: ScheduleIdentifier;
  readonly declarationType: DeclarationType;
  readonly startDate: Day;
  readonly milestoneDate: Day | null;
}

const MAIN = declarationTypes.filter((type) => !type.startsWith('extended'));

/** The first day of the term that a schedule is named for, by month and years after the contract year (section 2.6). */
const TERMS: Readonly<Record<string, readonly [years: number, monthAndDay: string]>> = {
  september: [0, '06-01'],
  january: [0, '11-01'],
  april: [1, '02-01'],
};

const kindAndTerm = (identifier: ScheduleIdentifier): [string, string] => {
  const [, kind = '', term = ''] = identifier.split('-');
  return [kind, term];
};

const form: Form<MilestoneRow> = {
  columns: [
    'schedule-identifier',
    'schedule-cohort-year',
    'milestone-declaration-type',
    'milestone-start-date',
    'milestone-date',
  ],
  called: ({ identifier, year, declarationType }) =>
    `the ${declarationType} milestone of ${identifier} ${year}`,
  read(cells) {
    const identifier = cells.need('schedule-identifier', oneOf(scheduleIdentifiers));
    const year = cells.need('schedule-cohort-year', contractYear);
    const declarationType = cells.need('milestone-declaration-type', oneOf(declarationTypes));
    const startDate = cells.day('milestone-start-date');
    const milestoneDate = cells.read('milestone-date', looseDayOrNone);
    if (!identifier || !year || !declarationType || !startDate || milestoneDate === undefined) return;
    const row = { year, identifier, declarationType, startDate, milestoneDate };
    checkMilestone(cells, row);
    checkPayment(cells, row);
    return row;
  },
};

const oneOf =
  <Name extends string>(names: readonly Name[]) =>
  (text: string) => {
    const found = names.find((name) => name === text.toLowerCase());
    return found ? { value: found } : { wrong: `must be one of ${names.join(', ')}.` };
  };

function checkMilestone(
  cells: Cells,
  { year, identifier, declarationType, startDate, milestoneDate }: MilestoneRow,
): void {
  const [kind, term] = kindAndTerm(identifier);
  if (declarationType.startsWith('extended') && kind !== 'extended')
    cells.refuse(`Only extended schedules have an ${declarationType} milestone, and ${identifier} is none.`);
  if (milestoneDate !== null && milestoneDate <= startDate)
    cells.refuse(`milestone-date ${milestoneDate} must be after milestone-start-date ${startDate}.`);
  if (startDate < `${year}-06-01`)
    cells.refuse(
      `milestone-start-date ${startDate} must be on or after the first day of the contract year, ${year}-06-01.`,
    );
  const [years, monthAndDay] = TERMS[term] ?? [0, '06-01'];
  const termBegins = `${year + years}-${monthAndDay}`;
  if (startDate >= `${year}-06-01` && startDate < termBegins)
    cells.flag(
      `It starts on ${startDate}, before the ${term} term it is named for (from ${termBegins} at the earliest).`,
    );
}

/** Statements say when is paid, so this day is not kept; a wrong one still says that somebody should look at the line. */
function checkPayment(cells: Cells, { startDate, milestoneDate }: MilestoneRow): void {
  const paid = cells.read('milestone-payment-date', looseDayOrNone);
  if (!paid) return;
  const ends = milestoneDate ?? startDate;
  if (paid < ends)
    cells.flag(
      `milestone-payment-date ${paid} is before ${milestoneDate ? 'milestone-date' : 'milestone-start-date'} ${ends}. It is not kept: statements say when is paid.`,
    );
}

/** Every milestone of the file, with what is odd about a schedule as a whole: a milestone that is missing or out of order. */
export function readSchedules(file: GivenFile): Decision<ReadLines<MilestoneRow>> {
  const read = readGiven(file, form);
  if (!read.agreed) return read;
  const { taken, flagged } = read.outcome;
  const schedules = Map.groupBy(taken, ({ row }) => `${row.identifier} ${row.year}`);
  const odd = [...schedules].flatMap(([name, lines]) => [...missingOf(name, lines), ...outOfOrder(lines)]);
  return agree({ ...read.outcome, flagged: inOrder([...flagged, ...odd]) });
}

function missingOf(name: string, lines: readonly ReadLine<MilestoneRow>[]): Note[] {
  const last = lines.at(-1);
  if (!last) return [];
  const [kind] = kindAndTerm(last.row.identifier);
  const missing = (kind === 'extended' ? declarationTypes : MAIN).filter(
    (type) => !lines.some(({ row }) => row.declarationType === type),
  );
  return missing.length === 0
    ? []
    : [{ line: last.line, because: `${name} has no usable line for ${missing.join(', ')}.` }];
}

function outOfOrder(lines: readonly ReadLine<MilestoneRow>[]): Note[] {
  const place = ({ row }: ReadLine<MilestoneRow>) => declarationTypes.indexOf(row.declarationType);
  return lines
    .toSorted((a, b) => place(a) - place(b))
    .flatMap(({ line, row }, index, all) => {
      const before = all[index - 1];
      return before && row.startDate < before.row.startDate
        ? [
            {
              line,
              because: `It starts before ${before.row.declarationType}, which comes first (line ${before.line}).`,
            },
          ]
        : [];
    });
}
