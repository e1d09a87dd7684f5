import type { ContractType } from '../contract.ts';
import type { DeclarationType } from '../declaration.ts';
import type { BandingRule, TypeCounts } from './band-filling.ts';
import type { PricedBand } from './contract.ts';
import type { Exact } from './exact.ts';

export interface Adjustment {
  /** Its number on the statement, which its figure is called by. */
  readonly id: string;
  readonly name: string;
  /** Pounds; above zero adds to the payment (PAY-30). */
  readonly amount: Exact;
}

export type CountsByType = Readonly<Partial<Record<DeclarationType, TypeCounts>>>;

/** Everything a statement's total depends on, and nothing else. */
export interface StatementInputs {
  readonly statementId: string;
  readonly contractType: ContractType;
  readonly bandingRule: BandingRule;
  /** In band order, with the ceilings in effect at this statement and the prices of its contract. */
  readonly bands: readonly PricedBand[];
  readonly recruitmentTarget: number;
  readonly setupFee: Exact;
  readonly monthlyServiceFee: Exact | null;
  readonly upliftFeePerDeclaration: Exact;
  readonly mentorFee: Exact | null;
  readonly vat: Vat;
  /** Declarations of the banded part: all of them under `ecf`, those of ECTs from 2025 on (PAY-02). */
  readonly banded: CountsByType;
  /** Declarations of mentors paid at a flat rate; earlier ones do not matter (PAY-17). */
  readonly flat: CountsByType;
  /** Started declarations of the banded part with an uplift flag (PAY-24). */
  readonly uplift: { readonly billable: number; readonly refundable: number };
  readonly adjustments: readonly Adjustment[];
}

export interface Vat {
  readonly rate: Exact;
  readonly registered: boolean;
}

export const NO_COUNTS: TypeCounts = {
  previousBillable: 0,
  previousRefundable: 0,
  billable: 0,
  refundable: 0,
};
