import type { ContractType } from '../../contract.ts';
import { bandRanges } from '../bands.ts';
import { percentage } from '../contract.ts';
import { type Exact, exact, rounded, times, whole } from '../exact.ts';
import { shown } from './shown.ts';

export interface TargetTerms {
  readonly contractType: ContractType;
  readonly recruitmentTarget: number;
  readonly setupFee: Exact;
  readonly upliftFeePerDeclaration: Exact;
  readonly upliftTargetRatio: Exact | null;
  readonly capacities: readonly number[];
}

export interface ProviderTargets {
  readonly recruitmentTarget: number;
  readonly revisedTarget: bigint;
  readonly upliftTarget: string | null;
  readonly upliftAmount: string | null;
  readonly setupFee: string;
  readonly bands: readonly (readonly [string, number, number])[];
}

/** The provider targets block (UI-03, block 12), for display only. */
export function providerTargets(terms: TargetTerms, revise = revisedTarget): ProviderTargets {
  const uplift = terms.contractType === 'ecf' ? terms.upliftTargetRatio : null;
  return {
    recruitmentTarget: terms.recruitmentTarget,
    revisedTarget: revise(terms.recruitmentTarget),
    upliftTarget: uplift && `${percentage(uplift)}%`,
    upliftAmount: uplift && shown(terms.upliftFeePerDeclaration),
    setupFee: shown(terms.setupFee),
    bands: bandRanges(terms.capacities).map(({ letter, min, max }) => [`Band ${letter}`, min, max]),
  };
}

const ONE_AND_A_HALF = exact('1.5');

/** 150% of the target; half a person is dropped, 999 gives 1498 (PAY-07). */
export const revisedTarget = (target: number): bigint => {
  const { n, d } = times(whole(target), ONE_AND_A_HALF);
  return n / d;
};

/** 150% of the target as the legacy service showed it: half a person counts as one, 999 gives 1499 (PAY-07). */
export const legacyRevisedTarget = (target: number): bigint =>
  rounded(times(whole(target), ONE_AND_A_HALF), 0).n;
