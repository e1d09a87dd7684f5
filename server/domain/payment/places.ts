import type { ContractType } from '../contract.ts';
import type { Day } from '../day.ts';
import { type DeclarationType, earnsUplift } from '../declaration.ts';
import type { TeacherRole } from '../teacher.ts';
import type { Filling } from './band-filling.ts';
import { paidBy } from './contract.ts';
import { type Exact, negative, plus, zero } from './exact.ts';
import { isFlatType } from './fees.ts';
import { type Figure, find } from './figure.ts';
import { isBillableOn, isRefundableOn, type LedgerDeclaration } from './ledger.ts';
import type { Bill } from './statement-bill.ts';

/** A declaration in its place on a statement: which row of the bill counts it and what it adds or takes off. */
export interface Line {
  readonly declarationId: string;
  readonly kind: 'billable' | 'refundable';
  readonly role: TeacherRole;
  readonly type: DeclarationType;
  /** The band's letter; null over the ceiling, without a place, and for mentors at a flat rate. */
  readonly band: string | null;
  /** Whether it is priced: in a band, or a mentor's started or completed. */
  readonly priced: boolean;
  /** The row of the bill it belongs to, 'banded/output/started-A'. */
  readonly row: string;
  /** Pounds for it alone, without uplift and VAT; below zero for a refund. */
  readonly amount: Exact;
  readonly uplift: Exact;
}

type Ordered = { readonly id: string; readonly declarationDate: Day; readonly createdAt: string };

/** The one order in which declarations take and leave places: declaration date, created at, id. */
export const inPlaceOrder = (a: Ordered, b: Ordered): number =>
  byText(a.declarationDate, b.declarationDate) || byText(a.createdAt, b.createdAt) || byText(a.id, b.id);

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Every line of a statement, in the fixed order: billables fill from A upward, refunds leave from the top. */
export function placeLines(
  bill: Bill,
  contractType: ContractType,
  declarations: readonly LedgerDeclaration[],
): Line[] {
  const ordered = declarations.toSorted(inPlaceOrder);
  return [
    ...placeSide(
      bill,
      contractType,
      'billable',
      ordered.filter((d) => isBillableOn(d, bill.statementId)),
    ),
    ...placeSide(
      bill,
      contractType,
      'refundable',
      ordered.filter((d) => isRefundableOn(d, bill.statementId)),
    ),
  ];
}

function placeSide(
  bill: Bill,
  contractType: ContractType,
  kind: Line['kind'],
  ordered: readonly LedgerDeclaration[],
): Line[] {
  const seats = new Map<DeclarationType, Seats>();
  const fees = new Map<string, Exact>();
  const block = kind === 'billable' ? 'output' : 'clawbacks';
  return ordered.map((declaration) => {
    const { type, role } = declaration;
    const part = paidBy(contractType, role);
    let place: { band: string | null; key: string; priced: boolean };
    if (part === 'flat') place = { band: null, key: type, priced: isFlatType(type) };
    else {
      const seat = seats.get(type) ?? seatsOf(kind, bill.fillings[type]);
      seats.set(type, seat);
      const band = take(seat);
      const outside = kind === 'billable' ? 'over' : 'without-place';
      place = { band, key: `${type}-${band ?? outside}`, priced: band !== null };
    }
    const row = `${part}/${block}/${place.key}`;
    const fee = fees.get(row) ?? feeOf(bill.total, row);
    fees.set(row, fee);
    const uplift =
      part === 'banded' && type === 'started' && earnsUplift(declaration) ? upliftOf(bill, kind) : zero;
    return {
      declarationId: declaration.id,
      kind,
      role,
      type,
      band: place.band,
      priced: place.priced,
      row,
      amount: kind === 'billable' ? fee : negative(fee),
      uplift,
    };
  });
}

/** Places of one type still to be given out, in the order in which they are taken or left. */
interface Seats {
  readonly letters: readonly string[];
  readonly counts: number[];
  at: number;
}

function seatsOf(kind: Line['kind'], { bands }: Filling): Seats {
  const order = kind === 'billable' ? bands : bands.toReversed();
  return { letters: order.map(({ letter }) => letter), counts: order.map((fill) => fill[kind]), at: 0 };
}

/** The band of the next place, or null when all are gone. */
function take(seats: Seats): string | null {
  while (seats.at < seats.counts.length) {
    const left = seats.counts[seats.at] ?? 0;
    if (left > 0) {
      seats.counts[seats.at] = left - 1;
      return seats.letters[seats.at] ?? null;
    }
    seats.at++;
  }
  return null;
}

function feeOf(bill: Figure, row: string): Exact {
  const figure = find(bill, row);
  if (!figure) throw new RangeError(`The bill has no row ${row} for a declaration that it should count`);
  const { working } = figure;
  return working.is === 'banded fee' || working.is === 'mentor fee' ? working.fee : zero;
}

function upliftOf({ total }: Bill, kind: Line['kind']): Exact {
  const figure = find(total, 'banded/uplift');
  if (figure?.working.is !== 'fee') throw new RangeError('The bill has no uplift fee');
  return kind === 'billable' ? figure.working.fee : negative(figure.working.fee);
}

/** Lines of the row at a path, or of every row below it. */
export const linesOf = (lines: readonly Line[], path: string): Line[] =>
  lines.filter(({ row }) => path === '' || row === path || row.startsWith(`${path}/`));

/** What the lines add up to, without service fee, adjustments and VAT. */
export const sumOfLines = (lines: readonly Line[]): Exact =>
  lines.reduce((all, { amount, uplift }) => plus(all, plus(amount, uplift)), zero);
