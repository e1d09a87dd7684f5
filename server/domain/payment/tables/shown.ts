import { type Pence, pounds } from '../../money.ts';
import { type Exact, fromPence, shownPence } from '../exact.ts';
import { type Figure, leaf } from '../figure.ts';

/** '£1,234.50': two decimals, half away from zero; what rounds to zero has no sign (PAY-35). */
export const shown = (amount: Exact): string => pounds(shownPence(amount));

/** The row 'Rounding' where shown figures do not add up to the shown total, or null where they do (PAY-35, D3). */
export function roundingRow(rows: readonly Figure[], total: Exact): Figure | null {
  const listed = rows.reduce((pence: Pence, { amount }) => pence + shownPence(amount), 0n);
  const missing = shownPence(total) - listed;
  if (missing === 0n) return null;
  return leaf({ key: 'rounding', label: 'Rounding', rule: 'PAY-35' }, fromPence(missing), {
    is: 'rounding',
  });
}

export type Row = readonly string[];
