import { addMonths, type Day, dayBefore, longDay, monthName } from '../day.ts';
import { agree, type Decision } from '../decision.ts';
import type { Read } from '../register/cells.ts';
import { type FeeType, statementName } from '../statement.ts';
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
import { contractYear } from './loose-day.ts';

/** One month of a contract year's calendar: every lead provider under contract in that year has this statement. */
export interface CalendarRow {
  readonly contractYear: number;
  readonly year: number;
  readonly month: number;
  readonly deadlineDate: Day;
  readonly paymentDate: Day;
  readonly feeType: FeeType;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => monthName(index + 1).toLowerCase());

const form: Form<CalendarRow> = {
  columns: ['type', 'name', 'cohort', 'deadline_date', 'payment_date', 'output_fee'],
  called: (row) => `${statementName(row.year, row.month)} of contract year ${row.contractYear}`,
  read(cells) {
    cells.need('type', (text) =>
      text.toLowerCase() === 'ecf'
        ? { value: text }
        : { wrong: 'must be ecf: other statements are not of this service.' },
    );
    const named = cells.need('name', monthNamed);
    const year = cells.need('cohort', contractYear);
    const deadlineDate = cells.day('deadline_date');
    const paymentDate = cells.day('payment_date');
    const feeType = cells.need('output_fee', feeTypeOf);
    if (!named || !year || !deadlineDate || !paymentDate || !feeType) return;
    const row = { contractYear: year, ...named, deadlineDate, paymentDate, feeType };
    checkDates(cells, row);
    return row;
  },
};

export function monthNamed(text: string): Read<{ year: number; month: number }> {
  const [, name = '', year = ''] = /^(\p{L}+) (20[2-9]\d)$/u.exec(text) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  return month > 0
    ? { value: { year: Number(year), month } }
    : { wrong: 'must be a month and a year from 2020, as in November 2026.' };
}

function feeTypeOf(text: string): Read<FeeType> {
  const said = text.toLowerCase();
  if (said === 'true') return { value: 'output' };
  return said === 'false' ? { value: 'service' } : { wrong: 'must be true or false.' };
}

const monthOf = (day: Day): string => day.slice(0, 7);
const isoMonth = ({ year, month }: Pick<CalendarRow, 'year' | 'month'>): string =>
  `${year}-${String(month).padStart(2, '0')}`;

/** Where nobody can tell which of two dates is wrong the line is refused; where a date is only unusual it is used and named. */
function checkDates(cells: Cells, row: CalendarRow): void {
  const { deadlineDate, paymentDate } = row;
  const month = isoMonth(row);
  const usual = dayBefore(`${month}-01`);
  if (month < `${row.contractYear}-06`)
    cells.refuse(
      `${statementName(row.year, row.month)} is before contract year ${row.contractYear} begins, on 1 June.`,
    );
  if (monthOf(paymentDate) !== month)
    cells.refuse(
      `payment_date ${paymentDate} is not in ${statementName(row.year, row.month)}, the month of its name.`,
    );
  if (deadlineDate >= paymentDate) {
    const misdated = deadlineDate.slice(5) === usual.slice(5) && deadlineDate !== usual;
    cells.refuse(
      `deadline_date ${deadlineDate} must be before payment_date ${paymentDate}.` +
        (misdated ? ` Its year looks wrong: ${longDay(usual)}?` : ''),
    );
  } else if (deadlineDate !== usual)
    cells.flag(`deadline_date ${deadlineDate} is not the last day of the month before its name, ${usual}.`);
}

/** Every line of the calendar, with what is odd about a contract year as a whole: deadlines out of order, a month left out. */
export function readStatementCalendar(file: GivenFile): Decision<ReadLines<CalendarRow>> {
  const read = readGiven(file, form);
  if (!read.agreed) return read;
  const { taken, flagged } = read.outcome;
  const odd = [...Map.groupBy(taken, ({ row }) => row.contractYear).values()].flatMap((lines) =>
    oddInYear(
      lines.toSorted((a, b) => (isoMonth(a.row) < isoMonth(b.row) ? -1 : 1)),
      namedMonths(file),
    ),
  );
  return agree({ ...read.outcome, flagged: inOrder([...flagged, ...odd]) });
}

/** The months that the file names in each contract year, on refused lines too: those are not left out but wrong. */
function namedMonths({ header, lines }: GivenFile): ReadonlyMap<string, readonly string[]> {
  const plain = header.map((name) => name.trim().toLowerCase());
  const [name, cohort] = [plain.indexOf('name'), plain.indexOf('cohort')];
  const named = lines.flatMap(({ cells }) => {
    const month = monthNamed(cells[name]?.trim() ?? '');
    return 'value' in month ? [{ cohort: cells[cohort]?.trim() ?? '', month: isoMonth(month.value) }] : [];
  });
  const years = Map.groupBy(named, (one) => one.cohort);
  return new Map([...years].map(([year, of]) => [year, of.map(({ month }) => month).sort()]));
}

function oddInYear(
  lines: readonly ReadLine<CalendarRow>[],
  named: ReadonlyMap<string, readonly string[]>,
): Note[] {
  return lines.flatMap(({ line, row }, index) => {
    const notes: Note[] = [];
    const before = lines[index - 1];
    if (before && row.deadlineDate <= before.row.deadlineDate)
      notes.push({
        line,
        because: `Its deadline is not after that of line ${before.line}, the month before it.`,
      });
    const month = isoMonth(row);
    const last = named.get(String(row.contractYear))?.findLast((one) => one < month);
    if (last !== undefined && monthOf(addMonths(`${last}-01`, 1)) < month)
      notes.push({
        line,
        because: `The calendar of contract year ${row.contractYear} leaves out the months between ${nameOf(last)} and ${nameOf(month)}.`,
      });
    return notes;
  });
}

const nameOf = (month: string): string => statementName(Number(month.slice(0, 4)), Number(month.slice(5)));
