import {
  type ContractsFacts,
  type ContractsOutcome,
  decideContracts,
} from '../../domain/set-up/compare-contracts.ts';
import { type Decision, refuse } from '../../domain/decision.ts';
import type { GivenFile } from '../../domain/set-up/given-file.ts';

/** Each line does what the deed for one contract would do, or is refused for the same reason (T18). */
export function decide(facts: ContractsFacts, file: GivenFile): Decision<ContractsOutcome> {
  return file.lines.length === 0
    ? refuse('file-is-empty', 'The file has no line below the names of its columns. Choose another file.')
    : decideContracts(facts, file);
}
