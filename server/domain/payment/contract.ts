import type { ContractType } from '../contract.ts';
import type { DeclarationType } from '../declaration.ts';
import type { TeacherRole } from '../teacher.ts';
import type { Band } from './bands.ts';
import {
  compare,
  type Exact,
  equal,
  isNegative,
  isZero,
  over,
  plus,
  rounded,
  times,
  whole,
  zero,
} from './exact.ts';
import { isFlatType } from './fees.ts';

/** What a contract pays for one band (PAY-04). Prices are pounds, ratios between 0 and 1. */
export interface BandTerm {
  readonly letter: string;
  /** "Price per participant". */
  readonly price: Exact;
  readonly outputRatio: Exact;
  readonly serviceRatio: Exact;
}

/** Terms of a contract as they are stored (PAY-04). Amounts are pounds. */
export interface Contract {
  readonly id: string;
  readonly contractType: ContractType;
  readonly vatRate: Exact;
  readonly recruitmentTarget: number;
  readonly setupFee: Exact;
  /** Null: compute it (PAY-12). Zero counts as given. */
  readonly monthlyServiceFee: Exact | null;
  readonly upliftFeePerDeclaration: Exact;
  readonly bandTerms: readonly BandTerm[];
  /** The full price per mentor; null under `ecf`, where mentors are in the bands. */
  readonly mentorFee: Exact | null;
}

/** A band with its ceiling at a statement and its terms in the statement's contract. */
export interface PricedBand extends Band, BandTerm {}

/** Which part of a contract of this type takes a teacher's declarations (PAY-02, PAY-17). */
export const paidBy = (contractType: ContractType, role: TeacherRole): 'banded' | 'flat' =>
  contractType === 'ittecf_ectp' && role === 'mentor' ? 'flat' : 'banded';

/** The part that pays for a declaration, or null: mentors at a flat rate are paid for two types only (PAY-17). */
export function takenBy(
  contractType: ContractType,
  { role, type }: { readonly role: TeacherRole; readonly type: DeclarationType },
): 'banded' | 'flat' | null {
  const part = paidBy(contractType, role);
  return part === 'flat' && !isFlatType(type) ? null : part;
}

/** What is wrong with the terms, in sentences; none when they can be used (PAY-02, PAY-04, Q12). */
export function faultsOf(contract: Contract, bands: readonly Band[]): string[] {
  const faults: string[] = [];
  const add = (wrong: boolean, sentence: string) => wrong && faults.push(sentence);
  const aboveOne = (ratio: Exact) => isNegative(ratio) || compare(ratio, whole(1)) > 0;
  add(aboveOne(contract.vatRate), 'The VAT rate must be from 0 to 1.');
  add(contract.recruitmentTarget < 0, 'The recruitment target must be 0 or more.');
  add(isNegative(contract.setupFee), 'The set-up fee must be £0 or more.');
  add(isNegative(contract.monthlyServiceFee ?? zero), 'The monthly service fee must be £0 or more.');
  add(isNegative(contract.upliftFeePerDeclaration), 'The uplift fee must be £0 or more.');
  const flat = contract.contractType === 'ittecf_ectp';
  add(flat && contract.mentorFee === null, 'A contract from 2025 on needs a mentor fee.');
  add(!flat && contract.mentorFee !== null, 'A contract before 2025 has no mentor fee.');
  add(contract.mentorFee !== null && !isPositive(contract.mentorFee), 'The mentor fee must be more than £0.');
  for (const { letter } of bands)
    add(
      !contract.bandTerms.some((term) => term.letter === letter),
      `Band ${letter} has no terms in this contract.`,
    );
  for (const { letter, price, outputRatio, serviceRatio } of contract.bandTerms) {
    add(!bands.some((band) => band.letter === letter), `Band ${letter} is not a band of this lead provider.`);
    add(!isPositive(price), `The price of band ${letter} must be more than £0.`);
    add(
      aboveOne(outputRatio) || !equal(plus(outputRatio, serviceRatio), whole(1)),
      `The output and service shares of band ${letter} must add up to 100%.`,
    );
  }
  return faults;
}

const isPositive = (amount: Exact): boolean => !isNegative(amount) && !isZero(amount);

/** Puts ceilings and terms together, in band order. Throws when a band has no terms (Q12). */
export function priceBands(
  bands: readonly Band[],
  contract: Pick<Contract, 'id' | 'bandTerms'>,
): PricedBand[] {
  return bands.map((band) => {
    const term = contract.bandTerms.find(({ letter }) => letter === band.letter);
    if (!term) throw new RangeError(`Contract ${contract.id} has no terms for band ${band.letter}`);
    return { ...term, ...band };
  });
}

/** The stored shares for a whole output percentage: service is the rest (PAY-04). */
export function sharesFromPercentage(outputPercentage: Exact): { outputRatio: Exact; serviceRatio: Exact } {
  const outputRatio = rounded(over(outputPercentage, whole(100)), 2);
  return { outputRatio, serviceRatio: plus(whole(1), { n: -outputRatio.n, d: outputRatio.d }) };
}

/** The whole output percentage that the form shows for a stored share (PAY-04). */
export const percentage = (ratio: Exact): bigint => rounded(times(ratio, whole(100)), 0).n;
