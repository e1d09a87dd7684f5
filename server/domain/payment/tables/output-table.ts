import { type DeclarationType, declarationTypes, typeLabel } from '../../declaration.ts';
import { sum } from '../exact.ts';
import type { Figure } from '../figure.ts';
import { type Cell, counted, money, type Table, words } from './cells.ts';

/** Rows of the output table: the three extensions are one (UI-03). */
export const listedOutputs: readonly {
  readonly key: string;
  readonly label: string;
  readonly types: readonly DeclarationType[];
}[] = [
  ...declarationTypes
    .filter((type) => !type.startsWith('extended'))
    .map((type) => ({ key: type, label: typeLabel(type), types: [type] })),
  { key: 'extended', label: 'Extended', types: ['extended-1', 'extended-2', 'extended-3'] },
];

/** The output payments table (UI-03, block 6): for each output a row of counts and a row of fees, band by band. */
export function outputTable(output: Figure, feeLabel: string): Table {
  const letters = [...new Set(output.parts.flatMap(({ subject }) => subject?.band ?? []))];
  return {
    headings: ['Outputs', ...letters.map((letter) => `Band ${letter}`), 'Payments'],
    rows: listedOutputs.flatMap((listed) => outputRows(output, letters, listed, feeLabel)),
    total: output.amount,
  };
}

function outputRows(
  output: Figure,
  letters: readonly string[],
  { key, label, types }: (typeof listedOutputs)[number],
  feeLabel: string,
): Cell[][] {
  const inBands = letters.map((letter) =>
    output.parts.filter(({ subject }) => subject?.band === letter && types.includes(subject.type)),
  );
  const counts = inBands.map((rows) => counted(countOf(rows), rows[0]?.key ?? null));
  const fees = inBands.map(([first]) =>
    first && 'fee' in first.working ? money(first.working.fee, first.key) : words(''),
  );
  const payments = sum(inBands.flat().map(({ amount }) => amount));
  return [
    [words(label), ...counts, words('')],
    [words(feeLabel), ...fees, money(payments, key)],
  ];
}

/** Declarations that these rows count. */
export const countOf = (figures: readonly Figure[]): number =>
  figures.reduce((count, { working }) => count + ('count' in working ? working.count : 0), 0);

/** The mentors' output payments table: started and completed, with the fee per mentor (UI-03). */
export function mentorOutputTable(output: Figure): Table {
  const rows = output.parts.flatMap(({ key, label, amount, working }): Cell[][] =>
    working.is === 'mentor fee'
      ? [
          [words(label), counted(working.count, key), words('')],
          [words('Fee per mentor'), money(working.fee, key), money(amount, key)],
        ]
      : [],
  );
  return { headings: ['Outputs', 'Participants', 'Payments'], rows, total: output.amount };
}
