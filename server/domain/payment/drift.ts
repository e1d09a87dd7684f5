import { canonical } from '../canonical.ts';
import { declarationTypes } from '../declaration.ts';
import type { Pence } from '../money.ts';
import type { Sealed } from './seal.ts';

/** What moved a sealed statement, by the part of the records it comes from. */
export const driftCauses = [
  'engine',
  'terms',
  'adjustments',
  'declarations',
  'earlier_statements',
  'statement',
] as const;
export type DriftCause = (typeof driftCauses)[number];

/** How a statement reckoned again differs from what was sealed. */
export interface Drift {
  /** The first cause in the order above; what it comes from is corrected first. */
  readonly cause: DriftCause;
  /** Lines and figures that are not as they were. */
  readonly rows: number;
  /** What it would come to now, less what was sealed. */
  readonly differencePence: Pence;
  /** A whole sentence, with what moved. */
  readonly details: string;
}

const WORDS: Readonly<Record<DriftCause, string>> = {
  engine: 'The engine reckons otherwise than the one that sealed it',
  terms: 'Terms, ceilings, banding rule or VAT are not what they were',
  adjustments: 'Its adjustments are not what they were',
  declarations: 'The declarations on it are not those that were sealed',
  earlier_statements: 'Earlier statements fill other places in the bands than they did',
  statement: 'The statement’s own facts are not what they were',
};

/** Null when a statement still comes to what was sealed, down to the last letter. */
export function driftBetween(sealed: Sealed, now: Sealed): Drift | null {
  if (!differs(sealed, now)) return null;
  const found = driftCauses.filter((cause) => differs(PARTS[cause](sealed), PARTS[cause](now)));
  // The same facts, and other figures: it is reckoned otherwise.
  const causes: readonly DriftCause[] = found.length > 0 ? found : ['engine'];
  const lines = changedKeys(linesOf(sealed), linesOf(now));
  const figures = changedKeys(figuresOf(sealed), figuresOf(now));
  const [cause = 'engine'] = causes;
  return {
    cause,
    rows: lines + figures,
    differencePence: BigInt(now.totalPence) - BigInt(sealed.totalPence),
    details: `${causes.map((one) => WORDS[one]).join('. ')}. ${lines} ${lines === 1 ? 'line' : 'lines'} and ${figures} ${figures === 1 ? 'figure' : 'figures'} differ.`,
  };
}

type Counts = Readonly<Record<string, Readonly<Record<string, number>> | undefined>>;

/** What each cause is seen by. Counts of one statement and those of the ones before it stand in the same table. */
const PARTS: Readonly<Record<DriftCause, (sealed: Sealed) => unknown>> = {
  engine: ({ engine }) => engine,
  terms: ({ inputs }) => {
    const { banded: _b, flat: _f, uplift: _u, adjustments: _a, ...terms } = inputs;
    return terms;
  },
  adjustments: ({ inputs }) => inputs['adjustments'],
  declarations: ({ lines, inputs }) => [
    lines.map(({ declarationId, kind }) => `${kind} ${declarationId}`).toSorted(),
    inputs['uplift'],
    countsOf(inputs['banded'], ['billable', 'refundable']),
    countsOf(inputs['flat'], ['billable', 'refundable']),
  ],
  earlier_statements: ({ inputs }) => countsOf(inputs['banded'], ['previousBillable', 'previousRefundable']),
  statement: ({ statement, voided }) => [statement, voided],
};

const countsOf = (counts: unknown, columns: readonly string[]) =>
  declarationTypes.map((type) => columns.map((column) => (counts as Counts)[type]?.[column] ?? 0));

const linesOf = ({ lines }: Sealed) =>
  new Map(lines.map((line) => [`${line.kind} ${line.declarationId}`, canonical(line)]));
const figuresOf = ({ figures }: Sealed) => new Map(figures.map(({ path, amount }) => [path, amount]));

function changedKeys(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): number {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].filter((key) => before.get(key) !== after.get(key)).length;
}

const differs = (a: unknown, b: unknown): boolean => canonical([a]) !== canonical([b]);
