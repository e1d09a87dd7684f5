import type { ContractType } from './contract.ts';
import { type ContractTerms, type Difference, differencesBetween, mistakeIn } from './contract-terms.ts';
import { agree, type Decision, type Refusal, refuse } from './decision.ts';
import { notFrozen } from './frozen.ts';
import { bandLetter } from './payment/bands.ts';
import type { Ceiling } from './payment/ledger.ts';
import { type StatementMonth, type StatementStatus, statementName } from './statement.ts';
import { firstRefusal, type Step, step } from './steps.ts';

/** A statement of one lead provider and year, as far as a change of terms looks at it. */
export interface StatementUnderTerms {
  readonly id: string;
  readonly contractId: string;
  readonly month: StatementMonth;
  readonly status: StatementStatus;
}

export interface TermsFacts {
  readonly contract: {
    readonly id: string;
    readonly contractType: ContractType;
    readonly retired: boolean;
    /** As they are now; each band with its latest ceiling. */
    readonly terms: ContractTerms;
  };
  readonly frozen: boolean;
  /** All of the lead provider and year, by month. */
  readonly statements: readonly StatementUnderTerms[];
  /** All of the lead provider and year, in order; the ceilings of each by month, that from the first month first. */
  readonly bands: readonly { readonly id: string; readonly ceilings: readonly Ceiling[] }[];
  /** Whether a proposed change waits for this lead provider and year. */
  readonly waiting: boolean;
}

export interface AskedTerms {
  /** The first and last statement that get the new terms; null: all that are not authorised. */
  readonly fromMonth?: StatementMonth | null | undefined;
  readonly toMonth?: StatementMonth | null | undefined;
  readonly terms: ContractTerms;
}

/** What a change of terms does, and to whom. */
export interface ChangeOfTerms {
  readonly differences: readonly Difference[];
  /** The statements that get the new terms. */
  readonly moved: readonly StatementUnderTerms[];
  /** Statements of the contract within the months asked for that two people have authorised: they stay as they are. */
  readonly kept: readonly StatementUnderTerms[];
  /** Whether the contract itself changes; else its next version is made, for the statements that move. */
  readonly inPlace: boolean;
  readonly contractChanges: boolean;
  readonly raised: readonly RaisedCeiling[];
  /** Places of bands that the lead provider does not have yet, in order. */
  readonly added: readonly number[];
  /** The statement from which on raised ceilings count; null before there is any. */
  readonly from: StatementUnderTerms | null;
  /** A sealed statement used these terms, so another person must approve. */
  readonly needsSecondPerson: boolean;
}

export interface RaisedCeiling {
  readonly bandId: string;
  /** Its place among the bands, from 0. */
  readonly index: number;
  readonly capacity: number;
}

export const isAuthorised = ({ status }: { readonly status: StatementStatus }): boolean =>
  status === 'authorised' || status === 'paid';
export const isSealed = ({ status }: { readonly status: StatementStatus }): boolean => status !== 'open';

/** 'April 2026' for '2026-04'. */
export const nameOfMonth = (month: StatementMonth): string =>
  statementName(Number(month.slice(0, 4)), Number(month.slice(5)));

/** A version in use, in a period whose payments go on. */
export const termsMayChange = ({ contract, frozen }: Pick<TermsFacts, 'contract' | 'frozen'>): Step[] => [
  step(
    'This version of the contract is in use.',
    contract.retired ? 'Retired' : 'In use',
    contract.retired && {
      code: 'contract-is-retired',
      because: 'This version is retired. Change the one in use.',
    },
  ),
  notFrozen(frozen, 'its contracts stay as they are'),
];

export const stepsToChangeTerms = (facts: TermsFacts): Step[] => [
  ...termsMayChange(facts),
  step(
    'No change of terms waits for approval.',
    facts.waiting ? 'One waits' : 'None waits',
    facts.waiting && {
      code: 'a-change-waits',
      because: 'A change of terms waits for approval already. Approve or withdraw that one first.',
    },
  ),
];

export const mayChangeTerms = (facts: TermsFacts): Refusal | null => firstRefusal(stepsToChangeTerms(facts));

/** What was approved, withdrawn or turned down waits no more. */
export const proposalWaits = ({ endedAs }: { readonly endedAs: string | null }): Step[] => [
  step(
    'The change waits to be approved.',
    endedAs === null ? 'It waits' : `It was ${endedAs}`,
    endedAs !== null && {
      code: 'proposal-has-ended',
      because: `This change was ${endedAs} already. There is nothing more to do.`,
    },
  ),
];

/**
 * What two people have authorised keeps the terms it was sealed with (finance questions 4.6): when such a statement has
 * the contract, its next version is made and the others move to it.
 */
export function changeOfTerms(facts: TermsFacts, asked: AskedTerms): Decision<ChangeOfTerms> {
  const { contract, statements, bands } = facts;
  const { terms } = asked;
  const because = mistakeIn(terms, contract.contractType);
  if (because) return refuse('terms-cannot-be-used', because);
  if (terms.bands.length < contract.terms.bands.length)
    return refuse('bands-stay', 'A band in use cannot be left out. Enter all bands of the contract.');
  if (terms.bands.length > Math.max(bands.length, contract.terms.bands.length) + 1)
    return refuse('one-band-at-a-time', 'Add one band at a time. Leave out the last of the new bands.');
  const months = monthsMistake(facts, asked);
  if (months) return { agreed: false, refusal: months };

  const differences = differencesBetween(contract.terms, terms);
  if (differences.length === 0)
    return refuse('nothing-to-change', 'These are the terms already. Change at least one of them.');
  const contractChanges = differences.some(({ isCeiling }) => !isCeiling);
  const own = statements.filter(({ contractId }) => contractId === contract.id);
  const asks = own.filter(({ month }) => within(month, asked));
  const moved = contractChanges ? asks.filter((one) => !isAuthorised(one)) : [];
  if (contractChanges && own.length > 0 && moved.length === 0)
    return refuse(
      'all-are-authorised',
      'Every statement of those months is authorised and stays as it is. Choose later months, or adjust a later statement.',
    );
  const raised = raisedIn(facts, terms);
  const from = raised.length > 0 ? firstOf(facts, asked) : null;
  const ceiling = ceilingMistake(facts, asked, raised, from);
  if (ceiling) return { agreed: false, refusal: ceiling };
  return agree({
    differences,
    moved,
    kept: contractChanges ? asks.filter(isAuthorised) : [],
    inPlace: own.every((one) => moved.includes(one)),
    contractChanges,
    raised,
    added: terms.bands.slice(bands.length).map(({ capacity }) => capacity),
    from,
    needsSecondPerson:
      (contractChanges ? own : []).some(isSealed) || (raised.length > 0 && statements.some(isSealed)),
  });
}

/** Whether a statement's month is among those asked for. */
export const within = (month: StatementMonth, { fromMonth, toMonth }: Omit<AskedTerms, 'terms'>): boolean =>
  (!fromMonth || month >= fromMonth) && (!toMonth || month <= toMonth);

function monthsMistake(
  { contract, statements }: TermsFacts,
  { fromMonth, toMonth }: AskedTerms,
): Refusal | null {
  const own = new Set(statements.filter((one) => one.contractId === contract.id).map(({ month }) => month));
  for (const month of [fromMonth, toMonth])
    if (month && !own.has(month))
      return {
        code: 'no-such-statement',
        because: 'This contract has no statement for that month. Choose one of its statements.',
      };
  if (fromMonth && toMonth && toMonth < fromMonth)
    return { code: 'months-in-order', because: 'The last month must not be before the first. Swap them.' };
  return null;
}

/** The statement from which on ceilings count: the first asked for that is not authorised. */
function firstOf({ statements }: TermsFacts, asked: AskedTerms): StatementUnderTerms | null {
  return (
    statements.find((one) => within(one.month, asked) && (asked.fromMonth || !isAuthorised(one))) ?? null
  );
}

const latestCeiling = (ceilings: readonly Ceiling[]): number => ceilings.at(-1)?.capacity ?? 0;

const raisedIn = ({ bands }: TermsFacts, terms: ContractTerms): RaisedCeiling[] =>
  bands.flatMap(({ id, ceilings }, index) => {
    const capacity = terms.bands[index]?.capacity;
    return capacity === undefined || capacity === latestCeiling(ceilings)
      ? []
      : [{ bandId: id, index, capacity }];
  });

/** Ceilings grow, and never for what is authorised (PAY-09, Q2). */
function ceilingMistake(
  { bands, statements }: TermsFacts,
  { toMonth }: AskedTerms,
  raised: readonly RaisedCeiling[],
  from: StatementUnderTerms | null,
): Refusal | null {
  for (const { index, capacity } of raised) {
    const letter = bandLetter(index + 1);
    const ceilings = bands[index]?.ceilings ?? [];
    if (capacity < latestCeiling(ceilings))
      return {
        code: 'ceilings-only-grow',
        because: `Band ${letter} has ${latestCeiling(ceilings)} places, and places may have been filled. Enter as many or more.`,
      };
    if (toMonth)
      return {
        code: 'ceilings-have-no-end',
        because: 'A ceiling is raised from a month on, for good. Leave the last month open.',
      };
    if (statements.length > 0 && !from)
      return {
        code: 'all-are-authorised',
        because: 'Every statement is authorised and stays as it is. Make the next statement first.',
      };
    const later = ceilings.find((ceiling) => from && ceiling.from !== null && ceiling.from > from.month);
    if (later?.from)
      return {
        code: 'ceiling-changes-later',
        because: `The ceiling of band ${letter} changes with ${nameOfMonth(later.from)} already. Choose that month or a later one.`,
      };
  }
  const authorised = from && statements.findLast((one) => one.month >= from.month && isAuthorised(one));
  return authorised
    ? {
        code: 'ceiling-reaches-authorised',
        because: `The statement of ${nameOfMonth(authorised.month)} is authorised and stays as it is. Raise the ceiling from a later month.`,
      }
    : null;
}
