import { isZero } from '../exact.ts';
import { type Figure, find, total } from '../figure.ts';
import { type Row, roundingRow, shown } from './shown.ts';

/** A figure with the path that explains it. */
export interface At {
  readonly path: string;
  readonly figure: Figure;
}

/** The payment overview of a statement (UI-03, block 3): its rows, and the named difference when they do not add up. */
export interface Overview {
  readonly rows: readonly At[];
  readonly rounding: Figure | null;
  readonly total: Figure;
}

export function overviewOf(statement: Figure): Overview {
  const at = (path: string) => figuresAt(statement, path);
  const rows = [
    ...at('banded/output'),
    ...at('flat/output'),
    ...at('banded/service-fee'),
    // From 2025 on there is no uplift and no row for it; should there ever be some, it is seen (Q18).
    ...at('banded/uplift').filter(({ figure }) => find(statement, 'flat') === null || !isZero(figure.amount)),
    ...at('banded/clawbacks'),
    ...at('flat/clawbacks'),
    ...at('banded/adjustments'),
    { path: VAT, figure: vatOf(statement) },
  ];
  const figures = rows.map(({ figure }) => figure);
  return { rows, rounding: roundingRow(figures, statement.amount), total: statement };
}

/** Where all VAT of a statement, and its rounding, are explained: they are rows of the overview, not of the tree. */
export const VAT = 'vat';
export const ROUNDING = 'rounding';

export const vatRows = (statement: Figure): At[] => [
  ...figuresAt(statement, 'banded/vat'),
  ...figuresAt(statement, 'flat/vat'),
];

/** All VAT of a statement: that of its parts (PAY-33). */
export const vatOf = (statement: Figure): Figure =>
  total(
    { key: VAT, label: 'VAT', rule: 'PAY-33' },
    vatRows(statement).map(({ figure }) => figure),
  );

/** The figure at a path, if the statement has it. */
function figuresAt(statement: Figure, path: string): At[] {
  const figure = find(statement, path);
  return figure ? [{ path, figure }] : [];
}

export const overviewRows = ({ rows }: Overview): Row[] =>
  rows.map(({ figure: { label, amount } }) => [label, shown(amount)]);
