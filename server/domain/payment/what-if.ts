import type { Day } from '../day.ts';
import type { Period } from '../period.ts';
import type { StatementMonth } from '../statement.ts';
import type { BandingRule } from './band-filling.ts';
import { bandLetter } from './bands.ts';
import type { Contract } from './contract.ts';
import { type Exact, minus } from './exact.ts';
import type { Figure } from './figure.ts';
import { inputsOf, type Ledger } from './ledger.ts';
import { billFor } from './statement-bill.ts';

/** A change to stored terms, as someone might propose it before anything is saved. */
export type Change =
  | {
      readonly is: 'band ceiling';
      readonly band: string;
      readonly from: StatementMonth | null;
      readonly capacity: number;
    }
  | { readonly is: 'band price'; readonly contractId: string; readonly band: string; readonly price: Exact }
  | {
      readonly is: 'band shares';
      readonly contractId: string;
      readonly band: string;
      readonly outputRatio: Exact;
      readonly serviceRatio: Exact;
    }
  | { readonly is: 'contract terms'; readonly contractId: string; readonly terms: Partial<ContractTerms> }
  | { readonly is: 'vat registrations'; readonly periods: readonly Period[] }
  | { readonly is: 'statement contract'; readonly statementId: string; readonly contractId: string }
  | { readonly is: 'payment date'; readonly statementId: string; readonly paymentDate: Day }
  | { readonly is: 'banding rule'; readonly statementId: string; readonly rule: BandingRule };

export type ContractTerms = Pick<
  Contract,
  'vatRate' | 'recruitmentTarget' | 'setupFee' | 'monthlyServiceFee' | 'upliftFeePerDeclaration' | 'mentorFee'
>;

export interface Effect {
  readonly statementId: string;
  readonly before: Figure;
  readonly after: Figure;
  /** Pounds that the total would move by. */
  readonly difference: Exact;
}

/** Every statement of the provider before and after the changes, in ledger order; nothing is stored. */
export function whatIf(ledger: Ledger, changes: readonly Change[]): Effect[] {
  const before = inputsOf(ledger).map(billFor);
  const after = inputsOf(changes.reduce(applyChange, ledger)).map(billFor);
  return before.map((bill, index) => {
    const changed = after[index];
    if (changed?.statementId !== bill.statementId) throw new RangeError('A change of terms lost a statement');
    return {
      statementId: bill.statementId,
      before: bill.total,
      after: changed.total,
      difference: minus(changed.total.amount, bill.total.amount),
    };
  });
}

export function applyChange(ledger: Ledger, change: Change): Ledger {
  switch (change.is) {
    case 'band ceiling':
      return { ...ledger, bands: withCeiling(ledger.bands, change) };
    case 'band price':
      return inContract(ledger, change.contractId, (contract) =>
        withTerm(contract, change.band, { price: change.price }),
      );
    case 'band shares':
      return inContract(ledger, change.contractId, (contract) =>
        withTerm(contract, change.band, {
          outputRatio: change.outputRatio,
          serviceRatio: change.serviceRatio,
        }),
      );
    case 'contract terms':
      return inContract(ledger, change.contractId, (contract) => ({ ...contract, ...change.terms }));
    case 'vat registrations':
      return { ...ledger, vatRegistrations: change.periods };
    case 'statement contract':
      return inStatement(ledger, change.statementId, { contractId: change.contractId });
    case 'payment date':
      return inStatement(ledger, change.statementId, { paymentDate: change.paymentDate });
    case 'banding rule':
      return inStatement(ledger, change.statementId, { bandingRule: change.rule });
  }
}

/** A ceiling from a statement on replaces one from the same statement. */
function withCeiling(
  bands: Ledger['bands'],
  { band, from, capacity }: Extract<Change, { is: 'band ceiling' }>,
): Ledger['bands'] {
  const index = bands.findIndex((_, order) => bandLetter(order + 1) === band);
  if (index < 0) throw new RangeError(`This lead provider has no band ${band}`);
  return bands.map((existing, order) =>
    order === index
      ? { ceilings: [...existing.ceilings.filter((ceiling) => ceiling.from !== from), { from, capacity }] }
      : existing,
  );
}

function withTerm(
  contract: Contract,
  band: string,
  change: Partial<Contract['bandTerms'][number]>,
): Contract {
  if (!contract.bandTerms.some(({ letter }) => letter === band))
    throw new RangeError(`Contract ${contract.id} has no terms for band ${band}`);
  return {
    ...contract,
    bandTerms: contract.bandTerms.map((term) => (term.letter === band ? { ...term, ...change } : term)),
  };
}

function inContract(ledger: Ledger, contractId: string, change: (contract: Contract) => Contract): Ledger {
  if (!ledger.contracts.some(({ id }) => id === contractId))
    throw new RangeError(`This lead provider has no contract ${contractId}`);
  return {
    ...ledger,
    contracts: ledger.contracts.map((contract) => (contract.id === contractId ? change(contract) : contract)),
  };
}

function inStatement(
  ledger: Ledger,
  statementId: string,
  change: Partial<Ledger['statements'][number]>,
): Ledger {
  if (!ledger.statements.some(({ id }) => id === statementId))
    throw new RangeError(`This lead provider has no statement ${statementId}`);
  return {
    ...ledger,
    statements: ledger.statements.map((statement) =>
      statement.id === statementId ? { ...statement, ...change } : statement,
    ),
  };
}
