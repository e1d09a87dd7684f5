import { type Exact, isZero } from '../exact.ts';
import { type Figure, find, total } from '../figure.ts';
import { type Row, roundingRow, shown } from './shown.ts';

/** The payment overview of a statement (UI-03, block 3): its rows, and the named difference when they do not add up. */
export interface Overview {
  readonly rows: readonly Figure[];
  readonly rounding: Figure | null;
  readonly total: Figure;
}

export function overviewOf(statement: Figure): Overview {
  const at = (path: string): Figure[] => {
    const figure = find(statement, path);
    return figure ? [figure] : [];
  };
  const uplift = at('banded/uplift');
  const parts = statement.parts.length;
  const vat = total({ key: 'vat', label: 'VAT', rule: 'PAY-33' }, [...at('banded/vat'), ...at('flat/vat')]);
  const rows = [
    ...at('banded/output'),
    ...at('flat/output'),
    ...at('banded/service-fee'),
    // From 2025 on there is no uplift and no row for it; should there ever be some, it is seen (Q18).
    ...uplift.filter(({ amount }) => parts === 1 || !isZero(amount)),
    ...at('banded/clawbacks'),
    ...at('flat/clawbacks'),
    ...at('banded/adjustments'),
    vat,
  ];
  return { rows, rounding: roundingRow(rows, statement.amount), total: statement };
}

/** All VAT of a statement: that of its parts (PAY-33). */
export const vatOf = (statement: Figure): Exact => {
  const vat = overviewOf(statement).rows.at(-1);
  if (vat?.key !== 'vat') throw new RangeError('The overview of a statement ends with its VAT');
  return vat.amount;
};

export const overviewRows = ({ rows }: Overview): Row[] =>
  rows.map(({ label, amount }) => [label, shown(amount)]);
