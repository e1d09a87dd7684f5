import type { DeclarationType } from '../declaration.ts';
import type { TeacherRole } from '../teacher.ts';
import { paidBy, takenBy } from './contract.ts';
import type { Exact } from './exact.ts';
import { billFor } from './statement-bill.ts';
import { type CountsByType, NO_COUNTS, type StatementInputs } from './statement-inputs.ts';

/** Declarations that could still join a statement: their milestone has begun by its deadline, and nobody declared it. */
export interface Expected {
  readonly statementId: string;
  readonly role: TeacherRole;
  readonly type: DeclarationType;
  readonly count: number;
}

export interface Forecast {
  readonly statementId: string;
  /** Pounds, if nothing more is declared. */
  readonly soFar: Exact;
  /** Pounds, if all that can be declared by the deadlines is. */
  readonly ifAll: Exact;
  readonly expected: number;
}

/**
 * What statements to come will be: from what is on them today to what everybody in training could still add. Each fills
 * the bands for those after it. `coming` is in the order of their payment; nothing here is ever paid.
 */
export function forecast(coming: readonly StatementInputs[], expected: readonly Expected[]): Forecast[] {
  return coming.map((inputs, index) => {
    const paid = expected.filter((one) => takenBy(inputs.contractType, one) !== null);
    const own = paid.filter(({ statementId }) => statementId === inputs.statementId);
    const before = new Set(coming.slice(0, index).map(({ statementId }) => statementId));
    const earlier = paid.filter(({ statementId }) => before.has(statementId));
    const add = (part: 'banded' | 'flat', counts: CountsByType) => {
      const inPart = (all: readonly Expected[]) =>
        all.filter(({ role }) => paidBy(inputs.contractType, role) === part);
      return added(added(counts, 'billable', inPart(own)), 'previousBillable', inPart(earlier));
    };
    const all = { ...inputs, banded: add('banded', inputs.banded), flat: add('flat', inputs.flat) };
    return {
      statementId: inputs.statementId,
      soFar: billFor(inputs).total.amount,
      ifAll: billFor(all).total.amount,
      expected: own.reduce((sum, { count }) => sum + count, 0),
    };
  });
}

function added(
  counts: CountsByType,
  side: 'billable' | 'previousBillable',
  more: readonly Expected[],
): CountsByType {
  return more.reduce<CountsByType>((so, { type, count }) => {
    const of = so[type] ?? NO_COUNTS;
    return { ...so, [type]: { ...of, [side]: of[side] + count } };
  }, counts);
}
