import type { Day } from '../../domain/day.ts';
import { agree, type Decision, refuse } from '../../domain/decision.ts';
import { notFrozen } from '../../domain/frozen.ts';
import type { FeeType } from '../../domain/statement.ts';
import { statementName } from '../../domain/statement.ts';
import { type DatedStatement, wrongDates } from '../../domain/statement-dates.ts';
import { type Step, step } from '../../domain/steps.ts';

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

export function steps({ frozen, contracts }: Facts): Step[] {
  const inUse = contracts.filter(({ retired }) => !retired).length;
  return [
    notFrozen(frozen, 'it has no new statement'),
    step(
      'There is a contract for the year.',
      inUse === 0 ? 'None in use' : `${inUse} in use`,
      inUse === 0 && {
        code: 'no-contract',
        because: 'This lead provider has no contract for the year. Make the contract first.',
      },
    ),
  ];
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
