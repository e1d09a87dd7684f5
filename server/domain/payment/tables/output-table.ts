import { type DeclarationType, declarationTypes, typeLabel } from '../../declaration.ts';
import { type Exact, sum } from '../exact.ts';
import type { Figure } from '../figure.ts';
import { type Row, shown } from './shown.ts';

export interface Table {
  readonly headings: Row;
  readonly rows: readonly Row[];
  readonly total: Exact;
}

/** Rows of the output table: the three extensions are one (UI-03). */
const LISTED: readonly { readonly label: string; readonly types: readonly DeclarationType[] }[] = [
  ...declarationTypes
    .filter((type) => !type.startsWith('extended'))
    .map((type) => ({
      label: typeLabel(type),
      types: [type],
    })),
  { label: 'Extended', types: ['extended-1', 'extended-2', 'extended-3'] },
];

/** The output payments table (UI-03, block 6): for each output a row of counts and a row of fees, band by band. */
export function outputTable(output: Figure, feeLabel: string): Table {
  const letters = [...new Set(output.parts.flatMap(({ subject }) => subject?.band ?? []))];
  const rows = LISTED.flatMap(({ label, types }) => outputRows(output, letters, label, types, feeLabel));
  return {
    headings: ['Outputs', ...letters.map((letter) => `Band ${letter}`), 'Payments'],
    rows,
    total: output.amount,
  };
}

function outputRows(
  output: Figure,
  letters: readonly string[],
  label: string,
  types: readonly DeclarationType[],
  feeLabel: string,
): Row[] {
  const cells = letters.map((letter) =>
    output.parts.filter(({ subject }) => subject?.band === letter && types.includes(subject.type)),
  );
  const fees = cells.map(([first]) => (first && 'fee' in first.working ? shown(first.working.fee) : ''));
  const payments = sum(cells.flat().map(({ amount }) => amount));
  return [
    [label, ...cells.map((figures) => String(countOf(figures))), ''],
    [feeLabel, ...fees, shown(payments)],
  ];
}

/** Declarations that these rows count. */
export const countOf = (figures: readonly Figure[]): number =>
  figures.reduce((count, { working }) => count + ('count' in working ? working.count : 0), 0);

/** The mentors' output payments table: started and completed, with the fee per mentor (UI-03). */
export function mentorOutputTable(output: Figure): Table {
  const rows = output.parts.flatMap(({ label, amount, working }): Row[] =>
    working.is === 'mentor fee'
      ? [
          [label, String(working.count), ''],
          ['Fee per mentor', shown(working.fee), shown(amount)],
        ]
      : [],
  );
  return { headings: ['Outputs', 'Participants', 'Payments'], rows, total: output.amount };
}
