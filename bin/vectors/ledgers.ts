import type { ContractType } from '../../server/domain/contract.ts';
import { clawbackStatuses, declarationTypes, paymentStatuses } from '../../server/domain/declaration.ts';
import { bandLetter } from '../../server/domain/payment/bands.ts';
import type { Contract } from '../../server/domain/payment/contract.ts';
import { whole, zero } from '../../server/domain/payment/exact.ts';
import type { Ledger, LedgerDeclaration, LedgerStatement } from '../../server/domain/payment/ledger.ts';
import { type TeacherRole, teacherRoles } from '../../server/domain/teacher.ts';
import { type Given, Malformed } from './given.ts';

/** Which declarations a legacy calculator counts, as the contract type and part that count the same. */
export const SCOPES = { all: 'ecf', ect: 'ittecf_ectp', mentor: 'ittecf_ectp' } as const;
export const SCOPE_NAMES = ['all', 'ect', 'mentor'] as const;

/** A ledger with the given statements and declarations, a contract of £1 prices and bands of these capacities. */
export function ledgerWith(
  contractType: ContractType,
  capacities: readonly number[],
  statements: readonly Omit<LedgerStatement, 'contractId' | 'adjustments' | 'month'>[],
  declarations: readonly LedgerDeclaration[],
): Ledger {
  const one = whole(1);
  const contract: Contract = {
    id: 'contract',
    contractType,
    vatRate: zero,
    recruitmentTarget: 0,
    setupFee: zero,
    monthlyServiceFee: zero,
    upliftFeePerDeclaration: one,
    mentorFee: contractType === 'ecf' ? null : one,
    bandTerms: capacities.map((_, index) => ({
      letter: bandLetter(index + 1),
      price: one,
      outputRatio: one,
      serviceRatio: zero,
    })),
  };
  return {
    vatRegistrations: [],
    bands: capacities.map((capacity) => ({ ceilings: [{ from: null, capacity }] })),
    contracts: [contract],
    statements: statements.map((statement) => ({
      ...statement,
      contractId: contract.id,
      month: statement.paymentDate.slice(0, 'YYYY-MM'.length),
      adjustments: [],
    })),
    declarations,
  };
}

/** Legacy statements with their payment dates, billed by the legacy rule. */
export const legacyStatements = (statements: Given) =>
  statements.list().map((statement) => ({
    id: statement.at('id').id(),
    paymentDate: statement.at('payment_date').day(),
    bandingRule: 'PAY-20' as const,
  }));

const LARGEST_LEDGER = 1_000_000;

/** Line items given as counts, each as a declaration of its own; those of other lead providers are left out. */
export function declarationsFrom(
  lineItems: Given,
  leadProvider: string | null,
  statements: readonly { readonly id: string }[] | null,
  uplift: boolean,
): LedgerDeclaration[] {
  const declarations: LedgerDeclaration[] = [];
  for (const item of lineItems.list()) {
    const type = item.at('declaration_type').oneOf(declarationTypes);
    const statement = item.at('statement').id();
    const mine = leadProvider === null || item.at('lead_provider').id() === leadProvider;
    if (mine && statements && !statements.some(({ id }) => id === statement))
      throw item.at('statement').wrong('one of the statements');
    for (const role of teacherRoles)
      for (const side of ['billable', 'refundable'] as const) {
        const count = item.at(role).at(side).count();
        if (declarations.length + count > LARGEST_LEDGER)
          throw new Malformed(`${item.path} takes the vector above ${LARGEST_LEDGER} declarations`);
        for (let made = 0; mine && made < count; made++)
          declarations.push(aDeclaration(declarations.length, role, type, side, statement, uplift));
      }
  }
  return declarations;
}

const aDeclaration = (
  number: number,
  role: TeacherRole,
  type: LedgerDeclaration['type'],
  side: 'billable' | 'refundable',
  statement: string,
  uplift: boolean,
): LedgerDeclaration => ({
  id: String(number),
  role,
  type,
  paymentStatus: 'paid',
  clawbackStatus: side === 'billable' ? 'no_clawback' : 'clawed_back',
  paymentStatementId: side === 'billable' ? statement : null,
  clawbackStatementId: side === 'billable' ? null : statement,
  sparsityUplift: uplift,
  pupilPremiumUplift: false,
  declarationDate: '2025-01-01',
  createdAt: '2025-01-01',
});

/** One declaration as vectors of sets and of the CSV write it. */
export const declarationFrom = (given: Given, role: TeacherRole): LedgerDeclaration => ({
  id: given.at('id').id(),
  role,
  type: given.at('type').oneOf(declarationTypes),
  paymentStatus: given.at('payment_status').oneOf(paymentStatuses),
  clawbackStatus: given.at('clawback_status').oneOf(clawbackStatuses),
  paymentStatementId: given.maybe('payment_statement')?.id() ?? null,
  clawbackStatementId: given.maybe('clawback_statement')?.id() ?? null,
  sparsityUplift: given.maybe('sparsity_uplift')?.flag() ?? false,
  pupilPremiumUplift: given.maybe('pupil_premium_uplift')?.flag() ?? false,
  declarationDate: given.maybe('declaration_date')?.text() ?? '',
  createdAt: given.maybe('created_at')?.text() ?? '',
});
