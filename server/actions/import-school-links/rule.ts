import type { Decision } from '../../domain/decision.ts';
import {
  decideImport,
  type ImportFacts,
  type ImportOutcome,
  type Upload,
} from '../../domain/register/importing.ts';

/** Links are imported when one is new or changes. They open no school: only the register's own line of it does. */
export const decide = <Checked extends Upload>(
  facts: ImportFacts<Checked>,
): Decision<ImportOutcome<Checked>> =>
  decideImport({ ...facts, comparison: { ...facts.comparison, opened: 0 } });
