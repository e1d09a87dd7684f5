import { isZero } from '../exact.ts';
import { type Figure, find, total } from '../figure.ts';
import { type Row, roundingRow, shown } from './shown.ts';

/** The payment overview of a statement (UI-03, block 3): its rows, and the named difference when they do not add up. */
export interface Overview {
  readonly rows: readonly Figure[];
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
    ...at('banded/uplift').filter(({ amount }) => find(statement, 'flat') === null || !isZero(amount)),
    ...at('banded/clawbacks'),
    ...at('flat/clawbacks'),
    ...at('banded/adjustments'),
    vatOf(statement),
  ];
  return { rows, rounding: roundingRow(rows, statement.amount), total: statement };
}

/** All VAT of a statement: that of its parts (PAY-33). */
export const vatOf = (statement: Figure): Figure =>
  total({ key: 'vat', label: 'VAT', rule: 'PAY-33' }, [
    ...figuresAt(statement, 'banded/vat'),
    ...figuresAt(statement, 'flat/vat'),
  ]);

/** The figure at a path, if the statement has it. */
function figuresAt(statement: Figure, path: string): Figure[] {
  const figure = find(statement, path);
  return figure ? [figure] : [];
}

export const overviewRows = ({ rows }: Overview): Row[] =>
  rows.map(({ label, amount }) => [label, shown(amount)]);
