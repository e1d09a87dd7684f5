import type { PaymentStatus } from '../declaration.ts';
import type { Refusal } from '../decision.ts';
import type { StatementStatus } from '../statement.ts';
import { equal, exact, plus, sum } from './exact.ts';
import type { Sealed } from './seal.ts';

/** A declaration on the statement, as it is now. */
export interface LiveLine {
  readonly id: string;
  readonly kind: 'billable' | 'refundable';
  readonly paymentStatus: PaymentStatus;
  /** Of the statement that paid it, for a refund. */
  readonly paidOn: StatementStatus;
  /** Other declarations of this teacher, role and type that count for payment. */
  readonly others: number;
}

/** What the hard checks look at: the latest version, and the records of today beside it. */
export interface CheckFacts {
  readonly sealed: Sealed;
  readonly contentSha256: string;
  /** The hash of the contents reckoned again now. */
  readonly reckonedSha256: string;
  readonly lines: readonly LiveLine[];
  /** Other statements of the same lead provider and year that are paid on the same day: 'April 2026'. */
  readonly paidOnTheSameDay: readonly string[];
}

/** The checks that block, in their order (finance questions 4.4), each by its name: null when all is well. */
export const HARD_CHECKS = {
  /** 1. */
  'figures-add-up': ({ sealed }) =>
    addsUp(sealed)
      ? null
      : 'The figures of this statement do not add up to its total. Tell the developers, and do not pay it.',
  /** 2. */
  'every-declaration-is-a-line': ({ sealed, lines }) =>
    sameLines(sealed, lines)
      ? null
      : 'The lines of this statement are not the declarations on it. Tell the developers, and do not pay it.',
  /** 3. */
  'only-payable-declarations': ({ lines }) =>
    none(lines, (line) => line.kind === 'billable' && line.paymentStatus !== 'payable')
      ? null
      : 'A declaration on this statement is not payable. Void it, or move it to an open statement.',
  /** 4. */
  'nothing-billed-twice': ({ lines }) =>
    none(lines, (line) => line.kind === 'billable' && line.others > 0)
      ? null
      : 'A teacher has two declarations of one type that count for payment. Void one of them.',
  /** 5. */
  'refunds-were-paid': ({ lines }) =>
    none(
      lines,
      (line) =>
        line.kind === 'refundable' &&
        (line.paymentStatus !== 'paid' || !['authorised', 'paid'].includes(line.paidOn)),
    )
      ? null
      : 'A refund on this statement is of a declaration that was never paid. Authorise the statement that pays it first.',
  /** 11. */
  'reckoned-again-the-same': ({ contentSha256, reckonedSha256 }) =>
    contentSha256 === reckonedSha256
      ? null
      : 'The records have changed since this statement was sealed. Load the page again and check it afresh.',
  /** 12. */
  'payment-dates-differ': ({ paidOnTheSameDay }) =>
    paidOnTheSameDay.length === 0
      ? null
      : `The ${paidOnTheSameDay.join(' and ')} statement is paid on the same day, so their bands would be filled twice. Change one of the dates.`,
} as const satisfies Record<string, (facts: CheckFacts) => string | null>;

/** The first hard check that does not hold. */
export function firstFailure(facts: CheckFacts): Refusal | null {
  for (const [code, check] of Object.entries(HARD_CHECKS)) {
    const because = check(facts);
    if (because !== null) return { code, because };
  }
  return null;
}

const none = <Item>(items: readonly Item[], is: (item: Item) => boolean): boolean => !items.some(is);

function addsUp({ figures, lines, total }: Sealed): boolean {
  const amounts = (take: (path: string) => boolean) =>
    sum(figures.filter(({ path, isSum }) => !isSum && take(path)).map(({ amount }) => exact(amount)));
  const ofDeclarations = amounts((path) => path === 'banded/uplift' || /\/(output|clawbacks)\//.test(path));
  const ofLines = sum(lines.map(({ amount, uplift }) => plus(exact(amount), exact(uplift))));
  return (
    equal(
      amounts(() => true),
      exact(total),
    ) && equal(ofLines, ofDeclarations)
  );
}

function sameLines({ lines: sealed }: Sealed, lines: readonly LiveLine[]): boolean {
  const live = new Set(lines.map(({ id, kind }) => `${kind} ${id}`));
  return (
    sealed.length === live.size &&
    sealed.every(({ declarationId, kind }) => live.has(`${kind} ${declarationId}`))
  );
}
