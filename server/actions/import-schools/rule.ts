import type { Decision } from '../../domain/decision.ts';
import {
  decideImport,
  type ImportFacts,
  type ImportOutcome,
  type Upload,
} from '../../domain/register/importing.ts';

/** Establishments are imported when one is new, changes, or opens a school here. */
export const decide = <Checked extends Upload>(
  facts: ImportFacts<Checked>,
): Decision<ImportOutcome<Checked>> => decideImport(facts);
