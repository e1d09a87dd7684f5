import { type Exact, isZero, minus, plus, sum, zero } from './exact.ts';
import { bandedFee } from './fees.ts';
import { type Figure, find } from './figure.ts';
import type { Line } from './places.ts';
import type { StatementInputs } from './statement-inputs.ts';
import { vatOf } from './tables/overview.ts';

/** One end of a bridge: a bill and its lines. */
export interface Pier {
  /** 'October 2026', 'Version 1'. */
  readonly name: string;
  readonly inputs: Pick<StatementInputs, 'bands'>;
  readonly total: Figure;
  readonly lines: readonly Line[];
}

/** A declaration's share of a step: what it adds to the difference between the two totals, before VAT. */
export interface StepLine {
  readonly declarationId: string;
  readonly amount: Exact;
}

/** Why one total is not the other, in part. Pounds, exact. */
export interface StepOfBridge {
  readonly key: string;
  readonly label: string;
  readonly amount: Exact;
  /** The declarations it is made of; none for what has no declarations. */
  readonly lines: readonly StepLine[];
}

/** From one total to another: the steps are in their order, and opening and steps sum to the closing exactly. */
export interface TotalsBridged {
  readonly opening: { readonly name: string; readonly amount: Exact };
  readonly steps: readonly StepOfBridge[];
  readonly closing: { readonly name: string; readonly amount: Exact };
}

/** Two versions of one statement: each declaration stands in the one step that says what became of it. */
export function bridgeOfVersions(opening: Pier, closing: Pier): TotalsBridged {
  const before = new Map(opening.lines.map((line) => [keyOf(line), line]));
  const after = new Map(closing.lines.map((line) => [keyOf(line), line]));
  const joined = closing.lines.filter((line) => !before.has(keyOf(line)));
  const left = opening.lines.filter((line) => !after.has(keyOf(line)));
  const stayed = closing.lines.flatMap((line) => {
    const was = before.get(keyOf(line));
    return was ? [{ line, was, amount: minus(worth(line), worth(was)) }] : [];
  });
  const moved = stayed.filter(({ amount }) => !isZero(amount));
  const ofLines = (key: string, label: string, kind: Line['kind'], lines: readonly Line[], back = false) =>
    stepOf(
      key,
      label,
      lines
        .filter((line) => line.kind === kind)
        .map((line) => ({ line, amount: back ? minus(zero, worth(line)) : worth(line) })),
    );
  return between(opening, closing, [
    ofLines('new', 'New declarations', 'billable', joined),
    ofLines('gone', 'Voided or moved away', 'billable', left, true),
    ofLines('clawbacks', 'Clawbacks', 'refundable', joined),
    ofLines('clawbacks-gone', 'Clawbacks that were withdrawn', 'refundable', left, true),
    stepOf(
      'bands',
      'Band movement',
      moved.filter(({ line, was }) => line.band !== was.band),
    ),
    stepOf(
      'prices',
      'Prices',
      moved.filter(({ line, was }) => line.band === was.band),
    ),
  ]);
}

/**
 * Two statements of one lead provider: what the last one paid goes, what this one pays comes. Both are taken as if every
 * place were in the first band, so that what earlier statements cost by using places up is a step of its own.
 */
export function bridgeOfStatements(opening: Pier, closing: Pier): TotalsBridged {
  const split = (pier: Pier) =>
    pier.lines
      .filter(({ kind }) => kind === 'billable')
      .map((line) => ({ line, inFirst: worthInFirstBand(pier, line) }));
  const [before, after] = [split(opening), split(closing)];
  const inFirst = (lines: ReturnType<typeof split>, back: boolean) =>
    lines.map(({ line, inFirst: amount }) => ({ line, amount: back ? minus(zero, amount) : amount }));
  const movement = (lines: ReturnType<typeof split>, back: boolean) =>
    lines
      .map(({ line, inFirst: full }) => {
        const short = minus(worth(line), full);
        return { line, amount: back ? minus(zero, short) : short };
      })
      .filter(({ amount }) => !isZero(amount));
  const refunds = ({ lines }: Pier, back: boolean) =>
    lines
      .filter(({ kind }) => kind === 'refundable')
      .map((line) => ({ line, amount: back ? minus(zero, worth(line)) : worth(line) }));
  return between(opening, closing, [
    stepOf('last', `Declarations paid by ${opening.name}`, inFirst(before, true)),
    stepOf('new', 'New declarations', inFirst(after, false)),
    stepOf('clawbacks-last', `Clawbacks of ${opening.name}`, refunds(opening, true)),
    stepOf('clawbacks', 'Clawbacks', refunds(closing, false)),
    stepOf('bands', 'Band movement', [...movement(before, true), ...movement(after, false)]),
  ]);
}

/** What is left once the declarations are accounted for: the service fee, adjustments and VAT. */
function between(opening: Pier, closing: Pier, ofDeclarations: readonly StepOfBridge[]): TotalsBridged {
  const change = (key: string, label: string, amountOf: (total: Figure) => Exact): StepOfBridge => ({
    key,
    label,
    amount: minus(amountOf(closing.total), amountOf(opening.total)),
    lines: [],
  });
  const at = (path: string) => (total: Figure) => find(total, path)?.amount ?? zero;
  return {
    opening: { name: opening.name, amount: opening.total.amount },
    steps: [
      ...ofDeclarations,
      change('service-fee', 'Service fee', at('banded/service-fee')),
      change('adjustments', 'Adjustments', at('banded/adjustments')),
      change('vat', 'VAT', (total) => vatOf(total).amount),
    ],
    closing: { name: closing.name, amount: closing.total.amount },
  };
}

function stepOf(
  key: string,
  label: string,
  lines: readonly { readonly line: Line; readonly amount: Exact }[],
): StepOfBridge {
  return {
    key,
    label,
    amount: sum(lines.map(({ amount }) => amount)),
    lines: lines.map(({ line, amount }) => ({ declarationId: line.declarationId, amount })),
  };
}

/** A declaration may be paid and taken back by one statement. */
const keyOf = ({ kind, declarationId }: Line): string => `${kind} ${declarationId}`;
const worth = ({ amount, uplift }: Line): Exact => plus(amount, uplift);

function worthInFirstBand({ inputs: { bands } }: Pier, line: Line): Exact {
  const [first] = bands;
  if (!first || line.row.startsWith('flat/')) return worth(line);
  return plus(bandedFee(line.type, first), line.uplift);
}
