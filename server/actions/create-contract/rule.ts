import type { ContractTerms } from '../../domain/contract-terms.ts';
import type { Decision } from '../../domain/decision.ts';
import { type ForNewContract, newContract, stepsToNewContract } from '../../domain/new-contract.ts';

/** A contract is made by one form, or by a line of a spreadsheet, by the same rule. */
export const steps = stepsToNewContract;

export const decide = (facts: ForNewContract, terms: ContractTerms): Decision<ContractTerms> =>
  newContract(facts, terms);
