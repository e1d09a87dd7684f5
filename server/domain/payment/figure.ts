import type { DeclarationType } from '../declaration.ts';
import type { TeacherRole } from '../teacher.ts';
import { type Exact, equal, sum } from './exact.ts';

/** How an amount was got. Counts are whole declarations or people; amounts are pounds. */
export type Working =
  | { readonly is: 'sum' }
  | {
      readonly is: 'banded fee';
      readonly count: number;
      readonly fee: Exact;
      readonly proportion: Exact;
      readonly outputRatio: Exact;
      readonly price: Exact;
      /** Places of the band filled before this statement, and all it has. */
      readonly filledBefore: number;
      readonly capacity: number;
    }
  | {
      readonly is: 'mentor fee';
      readonly count: number;
      readonly fee: Exact;
      readonly proportion: Exact;
      readonly price: Exact;
    }
  | { readonly is: 'fee'; readonly count: number; readonly fee: Exact }
  | { readonly is: 'worth nothing'; readonly count: number; readonly why: string }
  | { readonly is: 'given'; readonly by: string }
  | {
      readonly is: 'service share';
      readonly people: number;
      readonly price: Exact;
      readonly serviceRatio: Exact;
    }
  | {
      readonly is: 'set-up fee recovered';
      readonly people: number;
      readonly capacity: number;
      readonly setupFee: Exact;
    }
  | { readonly is: 'rounding' }
  | { readonly is: 'vat'; readonly rate: Exact; readonly on: Exact; readonly registered: boolean };

/** What a row is about, where it is about a kind of declaration. */
export interface RowSubject {
  readonly kind: 'billable' | 'refundable';
  readonly role: TeacherRole | 'all';
  readonly type: DeclarationType;
  /** The band's letter; null where there is none: mentors, over the ceiling, without a place. */
  readonly band: string | null;
}

/** One figure of a statement and everything it is made of: the explanation is the calculation. */
export interface Figure {
  /** Its own name among its neighbours; a path of keys, 'banded/output/started-A', finds it in the tree. */
  readonly key: string;
  readonly label: string;
  /** The rule it follows, as finance.md numbers them. */
  readonly rule: string;
  /** Pounds, exact. What is taken off is below zero. */
  readonly amount: Exact;
  readonly working: Working;
  readonly parts: readonly Figure[];
  readonly subject: RowSubject | null;
}

type Named = Pick<Figure, 'key' | 'label' | 'rule'>;

/** A figure that is the sum of its parts, exactly. */
export const total = (named: Named, parts: readonly Figure[]): Figure => ({
  ...named,
  amount: sum(parts.map(({ amount }) => amount)),
  working: { is: 'sum' },
  parts,
  subject: null,
});

/** A figure that is worked out and has no parts. */
export const leaf = (
  named: Named,
  amount: Exact,
  working: Exclude<Working, { is: 'sum' }>,
  subject: RowSubject | null = null,
): Figure => ({ ...named, amount, working, parts: [], subject });

/** All figures without parts, in the order of the statement. */
export const leaves = (figure: Figure): Figure[] =>
  figure.working.is === 'sum' ? figure.parts.flatMap(leaves) : [figure];

/** Whether every sum in the tree is exactly that of its leaves. */
export const addsUp = (figure: Figure): boolean =>
  equal(figure.amount, sum(leaves(figure).map(({ amount }) => amount))) && figure.parts.every(addsUp);

/** The figure at 'banded/output/started-A' below this one, or null. The empty path is the figure itself. */
export function find(figure: Figure, path: string): Figure | null {
  if (path === '') return figure;
  const [key, ...rest] = path.split('/');
  const part = figure.parts.find((candidate) => candidate.key === key);
  return part ? find(part, rest.join('/')) : null;
}
