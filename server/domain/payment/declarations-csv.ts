import type { ContractType } from '../contract.ts';
import { statementName } from '../statement.ts';
import { takenBy } from './contract.ts';
import type { LedgerDeclaration } from './ledger.ts';
import { isVoidedOn } from './ledger.ts';
import { inPlaceOrder, type Line } from './places.ts';

/**
 * The declarations of the CSV, each once, in the fixed order (UI-04): those that took a priced place, those whose
 * refund was priced, and all voided ones of a type the contract pays for. What is over the ceiling or without a place is left out.
 */
export function selectForCsv<D extends LedgerDeclaration>(
  statementId: string,
  contractType: ContractType,
  lines: readonly Line[],
  declarations: readonly D[],
): D[] {
  const priced = new Set(lines.filter(({ priced }) => priced).map(({ declarationId }) => declarationId));
  const isVoided = (declaration: D) =>
    isVoidedOn(declaration, statementId) && takenBy(contractType, declaration) !== null;
  return declarations
    .filter((declaration) => priced.has(declaration.id) || isVoided(declaration))
    .toSorted(inPlaceOrder);
}

/** 'ambitioninstitute-2025-contract-august-2026-declarations.csv'. */
export function csvFileName(
  leadProvider: string,
  contractPeriod: number,
  statement: { readonly year: number; readonly month: number },
): string {
  const provider = leadProvider
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  const month = statementName(statement.year, statement.month).toLowerCase().replace(' ', '-');
  return `${provider}-${contractPeriod}-contract-${month}-declarations.csv`;
}
