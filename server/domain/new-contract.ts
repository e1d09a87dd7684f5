import type { ContractType } from './contract.ts';
import { type ContractTerms, mistakeIn } from './contract-terms.ts';
import { agree, type Decision, refuse } from './decision.ts';
import { notFrozen } from './frozen.ts';
import { bandLetter } from './payment/bands.ts';
import type { Step } from './steps.ts';

/** A lead provider and year that a contract is made for. */
export interface ForNewContract {
  /** By whether the contract period funds mentors at a flat rate. */
  readonly contractType: ContractType;
  readonly frozen: boolean;
  /** The latest ceilings of the provider's bands, in order. */
  readonly capacities: readonly number[];
}

export const stepsToNewContract = ({ frozen }: ForNewContract): Step[] => [
  notFrozen(frozen, 'it has no new contract'),
];

/** The first contract of a lead provider and year makes its bands; a later one prices those there are (PAY-04, PAY-09). */
export function newContract(
  { contractType, capacities }: ForNewContract,
  terms: ContractTerms,
): Decision<ContractTerms> {
  const because = mistakeIn(terms, contractType);
  if (because) return refuse('terms-cannot-be-used', because);
  if (capacities.length === 0) return agree(terms);
  if (terms.bands.length !== capacities.length)
    return refuse(
      'bands-are-given',
      `The lead provider has ${capacities.length} bands. Price each of them; another is added by changing the terms.`,
    );
  const wrong = terms.bands.findIndex(({ capacity }, index) => capacity !== capacities[index]);
  return wrong < 0
    ? agree(terms)
    : refuse(
        'places-are-given',
        `Band ${bandLetter(wrong + 1)} has ${capacities[wrong]} places. Enter that; they are raised by changing the terms.`,
      );
}
