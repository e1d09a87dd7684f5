import type { Day } from '../day.ts';
import type { FeeType } from '../statement.ts';
import type { TeacherRole } from '../teacher.ts';
import { type Exact, exactText, isNegative, negative, shownPence } from './exact.ts';
import type { Figure, RowSubject } from './figure.ts';
import { isVoidedOn, type LedgerDeclaration } from './ledger.ts';
import { type Line, placeLines } from './places.ts';
import { billFor } from './statement-bill.ts';
import type { StatementInputs } from './statement-inputs.ts';

/** Raised by whoever changes how an amount is reckoned, so that a sealed version says which rules made it. */
export const ENGINE_VERSION = '1';

/** What a statement says of itself besides its amounts. */
export interface SealedStatement {
  readonly id: string;
  readonly activeLeadProviderId: string;
  readonly contractId: string;
  readonly year: number;
  readonly month: number;
  readonly feeType: FeeType;
  readonly deadlineDate: Day;
  readonly paymentDate: Day;
}

/** One declaration as it is paid or taken back. Amounts are pounds as exact text, '75.5' or '31500/29'. */
export interface SealedLine extends Pick<Line, 'declarationId' | 'kind' | 'role' | 'type' | 'band' | 'row'> {
  /** The fee of its row, above zero for a refund too. */
  readonly fee: string;
  readonly amount: string;
  readonly uplift: string;
}

/** One figure of the bill, by the path that explains it. */
export interface SealedFigure {
  readonly path: string;
  readonly label: string;
  readonly rule: string;
  readonly amount: string;
  readonly isSum: boolean;
  /** How it was got, and what it is about: the figure as the engine had it, amounts as exact text. */
  readonly working: Readonly<Record<string, unknown>>;
  readonly subject: RowSubject | null;
}

/** All that a statement was reckoned from and came to. Whoever has it needs no other record to check the total. */
export interface Sealed {
  readonly engine: string;
  readonly statement: SealedStatement;
  /** Terms, ceilings, VAT status, banding rule, counts and adjustments: amounts as exact text. */
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly figures: readonly SealedFigure[];
  readonly lines: readonly SealedLine[];
  /** Declarations on it that were voided: worth nothing, and shown (PAY-18). */
  readonly voided: Readonly<Record<TeacherRole, number>>;
  /** Pounds, exact. */
  readonly total: string;
  /** What is paid: the total to the penny, half away from zero (PAY-35). */
  readonly totalPence: string;
}

/**
 * The contents of a sealed version: read from the very tree that every figure is shown from. They say nothing of how far
 * a declaration has come, so that authorising what they say does not change them.
 */
export function seal(
  statement: SealedStatement,
  inputs: StatementInputs,
  declarations: readonly LedgerDeclaration[],
): Sealed {
  const bill = billFor(inputs);
  const { id, activeLeadProviderId, contractId, year, month, feeType, deadlineDate, paymentDate } = statement;
  return {
    engine: ENGINE_VERSION,
    statement: { id, activeLeadProviderId, contractId, year, month, feeType, deadlineDate, paymentDate },
    inputs: written(inputs) as Sealed['inputs'],
    figures: figuresOf(bill.total, ''),
    lines: placeLines(bill, inputs.contractType, declarations).map(sealedLine),
    voided: voidedOn(id, declarations),
    total: exactText(bill.total.amount),
    totalPence: shownPence(bill.total.amount).toString(),
  };
}

const sealedLine = ({ declarationId, kind, role, type, band, row, amount, uplift }: Line): SealedLine => ({
  declarationId,
  kind,
  role,
  type,
  band,
  row,
  fee: exactText(isNegative(amount) ? negative(amount) : amount),
  amount: exactText(amount),
  uplift: exactText(uplift),
});

const figuresOf = (figure: Figure, path: string): SealedFigure[] => [
  {
    path,
    label: figure.label,
    rule: figure.rule,
    amount: exactText(figure.amount),
    isSum: figure.working.is === 'sum',
    working: written(figure.working) as SealedFigure['working'],
    subject: figure.subject,
  },
  ...figure.parts.flatMap((part) => figuresOf(part, path === '' ? part.key : `${path}/${part.key}`)),
];

const voidedOn = (statementId: string, declarations: readonly LedgerDeclaration[]): Sealed['voided'] => {
  const voided = declarations.filter((declaration) => isVoidedOn(declaration, statementId));
  const ofRole = (role: TeacherRole) => voided.filter((declaration) => declaration.role === role).length;
  return { ect: ofRole('ect'), mentor: ofRole('mentor') };
};

/** Amounts as exact text, all else as it is. */
function written(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(written);
  if (value === null || typeof value !== 'object') return value;
  if (isExact(value)) return exactText(value);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, written(part)]));
}

const isExact = (value: object): value is Exact =>
  'n' in value && 'd' in value && typeof value.n === 'bigint' && typeof value.d === 'bigint';
