import { type DeclarationType, declarationTypes } from '../declaration.ts';
import { type BandingRule, type Filling, fillBands } from './band-filling.ts';
import { clawbackRows, type Fillings, outputBlock } from './banded-blocks.ts';
import type { Band } from './bands.ts';
import { type Exact, sum } from './exact.ts';
import { type Figure, total } from './figure.ts';
import { mentorClawbackBlock, mentorOutputBlock } from './mentor-blocks.ts';
import { adjustmentsBlock, serviceFeeBlock, upliftBlock, upliftRefundRow, vatRow } from './other-blocks.ts';
import { type CountsByType, NO_COUNTS, type StatementInputs, type Vat } from './statement-inputs.ts';

/** A statement's bill: the tree that every figure is read from, and how its bands were filled. */
export interface Bill {
  readonly statementId: string;
  readonly total: Figure;
  readonly fillings: Fillings;
}

/**
 * One statement, from its inputs to its total (finance.md §1):
 * banded part = output + service fee + uplift − clawbacks + adjustments, then VAT;
 * flat part (from 2025) = mentors' output − mentors' clawbacks, then VAT.
 */
export function billFor(inputs: StatementInputs): Bill {
  const { bands, contractType, mentorFee, vat } = inputs;
  const fillings = fillTypes(inputs.bandingRule, bands, inputs.banded);
  const wording = WORDING[contractType];
  const upliftRefunds = inputs.uplift.refundable;
  const banded = partOf(
    { key: 'banded', label: wording.banded },
    [
      outputBlock(wording.output, fillings, bands),
      serviceFeeBlock(inputs, bands),
      upliftBlock(inputs.uplift.billable, inputs.upliftFeePerDeclaration),
      clawbackBlock(wording.clawbacks, [
        ...clawbackRows(fillings, bands),
        ...(upliftRefunds > 0 ? [upliftRefundRow(upliftRefunds, inputs.upliftFeePerDeclaration)] : []),
      ]),
      adjustmentsBlock(inputs.adjustments),
    ],
    vat,
  );
  if (contractType === 'ecf')
    return { statementId: inputs.statementId, total: statementTotal([banded]), fillings };
  if (mentorFee === null)
    throw new RangeError(`Statement ${inputs.statementId} has mentors but no mentor fee`);
  const flat = partOf(
    { key: 'flat', label: 'Mentors' },
    [mentorOutputBlock(inputs.flat, mentorFee), mentorClawbackBlock(inputs.flat, mentorFee)],
    vat,
  );
  return { statementId: inputs.statementId, total: statementTotal([banded, flat]), fillings };
}

/** What the two families of contracts call the same blocks (UI-03). */
export const WORDING = {
  ecf: { banded: 'ECTs and mentors', output: 'Output payment', clawbacks: 'Clawbacks' },
  ittecf_ectp: { banded: 'ECTs', output: 'ECTs output payment', clawbacks: 'ECTs clawbacks' },
} as const;

/** Every declaration type on its own: started declarations do not fill places for retained-1 (PAY-19). */
export function fillTypes(rule: BandingRule, bands: readonly Band[], counts: CountsByType): Fillings {
  const untouched = fillBands(rule, bands, NO_COUNTS);
  return Object.fromEntries(
    declarationTypes.map((type): [DeclarationType, Filling] => {
      const counted = counts[type];
      return [type, counted ? fillBands(rule, bands, counted) : untouched];
    }),
  ) as Record<DeclarationType, Filling>;
}

export const clawbackBlock = (label: string, rows: readonly Figure[]): Figure =>
  total({ key: 'clawbacks', label, rule: 'PAY-29' }, rows);

/** Blocks and the VAT on their unrounded sum (PAY-33). */
export function partOf(named: { key: string; label: string }, blocks: readonly Figure[], vat: Vat): Figure {
  const subtotal = sum(blocks.map(({ amount }) => amount));
  return total({ ...named, rule: 'PAY-34' }, [...blocks, vatRow(vat, subtotal)]);
}

/** The statement's total: its parts with their VAT, below zero too (PAY-34, PAY-36). */
export const statementTotal = (parts: readonly Figure[]): Figure =>
  total({ key: 'statement', label: 'Total', rule: 'PAY-34' }, parts);

/** A part before VAT. */
export const subtotalOf = (part: Figure): Exact =>
  sum(part.parts.filter(({ working }) => working.is !== 'vat').map(({ amount }) => amount));
