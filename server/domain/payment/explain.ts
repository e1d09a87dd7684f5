import { type Exact, exactText, times, whole } from './exact.ts';
import { type Figure, find } from './figure.ts';
import { SERVICE_FEE_MONTHS } from './service-fee.ts';
import { shown } from './tables/shown.ts';

/** One figure in words and numbers, with the paths of what it is made of. */
export interface Explanation {
  readonly path: string;
  readonly label: string;
  readonly rule: string;
  readonly amount: Exact;
  /** '15 × £84.00 (20% × 60% × £700.00); 100 of 150 places were filled before'. */
  readonly formula: string;
  readonly parts: readonly { readonly path: string; readonly label: string; readonly amount: Exact }[];
}

/** Explains the figure at a path of a bill ('' is the total), or null when there is none. */
export function explain(bill: Figure, path: string): Explanation | null {
  const figure = find(bill, path);
  if (!figure) return null;
  const { label, rule, amount } = figure;
  const parts = figure.parts.map((part) => ({
    path: path === '' ? part.key : `${path}/${part.key}`,
    label: part.label,
    amount: part.amount,
  }));
  return { path, label, rule, amount, formula: formulaOf(figure), parts };
}

/** How a figure was got, as a person would write it down. Amounts that do not end in pence are exact. */
export function formulaOf({ working, parts }: Figure): string {
  switch (working.is) {
    case 'sum':
      return parts.length === 0 ? 'Nothing to add up' : parts.map((part) => part.label).join(' + ');
    case 'banded fee': {
      const { count, fee, proportion, outputRatio, price, filledBefore, capacity } = working;
      return `${count} × ${money(fee)} (${percent(proportion)} × ${percent(outputRatio)} × ${money(price)}); ${filledBefore} of ${capacity} places were filled before`;
    }
    case 'mentor fee':
      return `${working.count} × ${money(working.fee)} (${percent(working.proportion)} × ${money(working.price)})`;
    case 'fee':
      return `${working.count} × ${money(working.fee)}`;
    case 'worth nothing':
      return `${working.count} × £0.00. ${working.why}`;
    case 'given':
      return `Given by ${working.by}`;
    case 'service share':
      return `${working.people} × ${money(working.price)} × ${percent(working.serviceRatio)} ÷ ${SERVICE_FEE_MONTHS}`;
    case 'set-up fee recovered':
      return `−(${working.people} × ${money(working.setupFee)} ÷ ${working.capacity}) ÷ ${SERVICE_FEE_MONTHS}`;
    case 'vat':
      return working.registered
        ? `${percent(working.rate)} of ${money(working.on)}`
        : `The lead provider was not registered for VAT on the payment date`;
    case 'rounding':
      return 'The rows above, as shown, add up to a little more or less than the total, as shown';
  }
}

const percent = (ratio: Exact): string => `${exactText(times(ratio, whole(100)))}%`;

/** Pounds and pence where the amount ends there, else every decimal or the fraction. */
function money(amount: Exact): string {
  const endsInPence = times(amount, whole(100)).d === 1n;
  return endsInPence ? shown(amount) : `£${exactText(amount)}`;
}
