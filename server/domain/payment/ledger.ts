import type { Day } from '../day.ts';
import {
  type ClawbackStatus,
  type DeclarationType,
  declarationTypes,
  earnsUplift,
  isBillable,
  isRefundable,
  type PaymentStatus,
  type UpliftFlags,
} from '../declaration.ts';
import { covers, type Period } from '../period.ts';
import type { StatementMonth } from '../statement.ts';
import type { TeacherRole } from '../teacher.ts';
import type { BandingRule, TypeCounts } from './band-filling.ts';
import { type Band, bandLetter } from './bands.ts';
import { type Contract, paidBy, priceBands } from './contract.ts';
import type { Adjustment, CountsByType, StatementInputs } from './statement-inputs.ts';

/** All that is stored about the payments of one active lead provider: one lead provider in one contract period. */
export interface Ledger {
  readonly vatRegistrations: readonly Period[];
  /** In allocation order; each band's ceilings take effect from a statement on. */
  readonly bands: readonly { readonly ceilings: readonly Ceiling[] }[];
  readonly contracts: readonly Contract[];
  readonly statements: readonly LedgerStatement[];
  readonly declarations: readonly LedgerDeclaration[];
}

/** So many places from that month's statement on; null is from the first (Q2). */
export interface Ceiling {
  readonly from: StatementMonth | null;
  readonly capacity: number;
}

export interface LedgerStatement {
  readonly id: string;
  readonly month: StatementMonth;
  readonly paymentDate: Day;
  readonly contractId: string;
  readonly bandingRule: BandingRule;
  readonly adjustments: readonly Adjustment[];
}

export interface LedgerDeclaration extends UpliftFlags {
  readonly id: string;
  readonly role: TeacherRole;
  readonly type: DeclarationType;
  readonly paymentStatus: PaymentStatus;
  readonly clawbackStatus: ClawbackStatus;
  readonly paymentStatementId: string | null;
  readonly clawbackStatementId: string | null;
  readonly declarationDate: Day;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
}

/** The four sets of a statement (PAY-15). A declaration stays billable on its first statement when it is clawed back. */
export const isBillableOn = (declaration: LedgerDeclaration, statementId: string): boolean =>
  declaration.paymentStatementId === statementId && isBillable(declaration.paymentStatus);
export const isRefundableOn = (declaration: LedgerDeclaration, statementId: string): boolean =>
  declaration.clawbackStatementId === statementId && isRefundable(declaration.clawbackStatus);
export const isVoidedOn = (declaration: LedgerDeclaration, statementId: string): boolean =>
  declaration.paymentStatementId === statementId && declaration.paymentStatus === 'voided';

/** Statements of the same lead provider and period with a strictly earlier payment date, whatever their state (PAY-16). */
export const previousStatements = <S extends { readonly paymentDate: Day }>(
  statement: { readonly paymentDate: Day },
  statements: readonly S[],
): S[] => statements.filter(({ paymentDate }) => paymentDate < statement.paymentDate);

/** The bands and ceilings in effect at a statement: the latest that begins with it or before (Q2). */
export function bandsAt(bands: Ledger['bands'], month: StatementMonth): Band[] {
  return bands.flatMap(({ ceilings }, index) => {
    const begun = ceilings.filter(({ from }) => from === null || from <= month);
    const [first, ...rest] = begun;
    if (!first) return [];
    const latest = rest.reduce((best, next) => ((next.from ?? '') >= (best.from ?? '') ? next : best), first);
    return [{ letter: bandLetter(index + 1), capacity: latest.capacity }];
  });
}

/** The inputs of every statement of a ledger, in its order, from one pass over the declarations. */
export function inputsOf(ledger: Ledger): StatementInputs[] {
  const tallies = tallyByStatement(ledger);
  return ledger.statements.map((statement) => {
    const contract = ledger.contracts.find(({ id }) => id === statement.contractId);
    if (!contract)
      throw new RangeError(`Statement ${statement.id} points to no contract of this lead provider`);
    const earlier = addUp(previousStatements(statement, ledger.statements).map(({ id }) => tallies.get(id)));
    const current = tallies.get(statement.id) ?? new Tally();
    return {
      ...contract,
      statementId: statement.id,
      bandingRule: statement.bandingRule,
      bands: priceBands(bandsAt(ledger.bands, statement.month), contract),
      vat: {
        rate: contract.vatRate,
        registered: ledger.vatRegistrations.some((period) => covers(period, statement.paymentDate)),
      },
      banded: countsOf('banded', contract, earlier, current),
      flat: countsOf('flat', contract, earlier, current),
      uplift: upliftOf(contract, current),
      adjustments: statement.adjustments,
    };
  });
}

/** Declarations of one statement by role and type. */
class Tally {
  readonly billable = { ect: noneOfAny(), mentor: noneOfAny() };
  readonly refundable = { ect: noneOfAny(), mentor: noneOfAny() };
  readonly upliftBillable = { ect: 0, mentor: 0 };
  readonly upliftRefundable = { ect: 0, mentor: 0 };
}

const noneOfAny = () =>
  Object.fromEntries(declarationTypes.map((type) => [type, 0])) as Record<DeclarationType, number>;

function tallyByStatement(ledger: Ledger): Map<string, Tally> {
  const tallies = new Map(ledger.statements.map(({ id }) => [id, new Tally()]));
  for (const declaration of ledger.declarations) {
    const { role, type, paymentStatementId, clawbackStatementId } = declaration;
    const withUplift = type === 'started' && earnsUplift(declaration);
    const on = paymentStatementId === null ? undefined : tallies.get(paymentStatementId);
    if (on && isBillable(declaration.paymentStatus)) {
      on.billable[role][type]++;
      if (withUplift) on.upliftBillable[role]++;
    }
    const back = clawbackStatementId === null ? undefined : tallies.get(clawbackStatementId);
    if (back && isRefundable(declaration.clawbackStatus)) {
      back.refundable[role][type]++;
      if (withUplift) back.upliftRefundable[role]++;
    }
  }
  return tallies;
}

function addUp(tallies: readonly (Tally | undefined)[]): Tally {
  const all = new Tally();
  for (const tally of tallies)
    for (const role of ['ect', 'mentor'] as const)
      for (const type of declarationTypes) {
        all.billable[role][type] += tally?.billable[role][type] ?? 0;
        all.refundable[role][type] += tally?.refundable[role][type] ?? 0;
      }
  return all;
}

const rolesIn = (part: 'banded' | 'flat', { contractType }: Contract): TeacherRole[] =>
  (['ect', 'mentor'] as const).filter((role) => paidBy(contractType, role) === part);

function countsOf(part: 'banded' | 'flat', contract: Contract, earlier: Tally, current: Tally): CountsByType {
  const roles = rolesIn(part, contract);
  const over = (side: Tally['billable'], type: DeclarationType) =>
    roles.reduce((count, role) => count + side[role][type], 0);
  return Object.fromEntries(
    declarationTypes.map((type): [DeclarationType, TypeCounts] => [
      type,
      {
        previousBillable: over(earlier.billable, type),
        previousRefundable: over(earlier.refundable, type),
        billable: over(current.billable, type),
        refundable: over(current.refundable, type),
      },
    ]),
  );
}

function upliftOf(contract: Contract, current: Tally): StatementInputs['uplift'] {
  const roles = rolesIn('banded', contract);
  const over = (side: Tally['upliftBillable']) => roles.reduce((count, role) => count + side[role], 0);
  return { billable: over(current.upliftBillable), refundable: over(current.upliftRefundable) };
}
