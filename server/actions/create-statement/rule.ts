import { agree, type Decision, type Refusal, refuse } from '../../domain/decision.ts';
import type { Day } from '../../domain/day.ts';
import type { FeeType } from '../../domain/statement.ts';
import { statementName } from '../../domain/statement.ts';
import { type DatedStatement, wrongDates } from '../../domain/statement-dates.ts';

export interface Facts {
  readonly contractYear: number;
  readonly frozen: boolean;
  /** The provider's contracts of the year. */
  readonly contracts: readonly { readonly id: string; readonly retired: boolean }[];
  /** Its statements of the year. */
  readonly statements: readonly DatedStatement[];
}

export interface Form extends DatedStatement {
  readonly feeType: FeeType;
  readonly contractId: string;
}

/** The last calendar year that has statements of a contract period, counted from its own. */
const YEARS_AFTER = 4;

export function may({ frozen, contracts }: Facts): Refusal | null {
  if (frozen)
    return {
      code: 'payments-are-frozen',
      because: 'Payments of this contract period are frozen, so it has no new statement.',
    };
  if (!contracts.some(({ retired }) => !retired))
    return {
      code: 'no-contract',
      because: 'This lead provider has no contract for the year. Make the contract first.',
    };
  return null;
}

/** One statement a provider and month, made before its deadline; what it pays is said, never guessed from the month (LIFE-01, Q26). */
export function decide(
  { contractYear, contracts, statements }: Facts,
  form: Form,
  today: Day,
): Decision<Form> {
  const { year, month, contractId } = form;
  if (month < 1 || month > 12) return refuse('no-such-month', 'Enter a month from 1 to 12.');
  if (year < contractYear || year > contractYear + YEARS_AFTER)
    return refuse(
      'year-out-of-range',
      `Statements of ${contractYear} are of the years ${contractYear} to ${contractYear + YEARS_AFTER}. Enter one of those.`,
    );
  if (statements.some((one) => one.year === year && one.month === month))
    return refuse(
      'month-is-taken',
      `There is a statement for ${statementName(year, month)} already. Change that one, or choose another month.`,
    );
  const contract = contracts.find(({ id }) => id === contractId);
  if (!contract)
    return refuse(
      'not-its-contract',
      'This contract is of another provider or year. Choose one of this provider.',
    );
  if (contract.retired)
    return refuse('contract-is-retired', 'This version of the contract is retired. Choose the one in use.');
  const wrong = wrongDates(form, { others: statements, today, before: null });
  return wrong ? { agreed: false, refusal: wrong } : agree(form);
}
