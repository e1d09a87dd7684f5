import { type Exact, exactText, shownPence, times, whole } from './exact.ts';
import { type Figure, find, leaves, total } from './figure.ts';
import { SERVICE_FEE_MONTHS } from './service-fee.ts';
import { listedOutputs } from './tables/output-table.ts';
import { type At, overviewOf, ROUNDING, VAT, vatOf, vatRows } from './tables/overview.ts';
import { shown } from './tables/shown.ts';
import { type CountedAt, countedAt } from './tables/summary.ts';

/** One figure in words and numbers, with the paths of what it is made of. */
export interface Explanation {
  readonly path: string;
  readonly label: string;
  readonly rule: string;
  readonly amount: Exact;
  /** '15 × £84.00 (20% × 60% × £700.00); 100 of 150 places were filled before'. */
  readonly formula: string;
  readonly parts: readonly { readonly path: string; readonly label: string; readonly amount: Exact }[];
  /** Paths of parts that are nothing, where they are better folded. */
  readonly nothing: readonly string[];
  /** The rows of the bill whose declarations it counts; none where it counts anything else besides. */
  readonly rows: readonly string[];
}

/** Explains the figure at a path of a bill ('' is the total), or null when there is none. */
export function explain(bill: Figure, path: string): Explanation | null {
  const located = locate(bill, path);
  if (!located) return null;
  const { label, rule, amount } = located.figure;
  const parts = located.parts.map((part) => ({
    path: part.path,
    label: part.figure.label,
    amount: part.figure.amount,
  }));
  const hidden = new Set(folded(located.parts.map((part) => part.figure)));
  const nothing = located.parts.filter((part) => hidden.has(part.figure)).map((part) => part.path);
  const formula = formulaOf(located.figure);
  return { path, label, rule, amount, formula, parts, nothing, rows: rowsOf(located) };
}

interface Located extends At {
  readonly parts: readonly At[];
}

/** A figure of the tree, or one that the tables add up themselves: all VAT, rounding, and one output over all bands. */
function locate(bill: Figure, path: string): Located | null {
  const figure = find(bill, path);
  if (figure) return { path, figure, parts: partsAt(path, figure) };
  if (path === VAT) return allVat(bill);
  if (path === ROUNDING) {
    const { rounding } = overviewOf(bill);
    return rounding && { path, figure: rounding, parts: [] };
  }
  const counted = countedAt(path);
  if (counted) return countedFigure(bill, path, counted);
  const listed = listedOutputs.find(({ key }) => path === `${OUTPUT}/${key}`);
  const output = find(bill, OUTPUT);
  if (!listed || !output) return null;
  const parts = partsAt(OUTPUT, output).filter(
    ({ figure: { subject } }) => subject !== null && listed.types.includes(subject.type),
  );
  const { key, label } = listed;
  const summed = total(
    { key, label, rule: output.rule },
    parts.map((part) => part.figure),
  );
  return { path, figure: summed, parts };
}

/** The rows that a cell of the summary counts, added up. */
function countedFigure(bill: Figure, path: string, { of, label, isCounted }: CountedAt): Located | null {
  const block = find(bill, of);
  if (!block) return null;
  const parts = partsAt(of, block).filter(({ figure }) => isCounted(figure));
  const summed = total(
    { key: path, label, rule: block.rule },
    parts.map(({ figure }) => figure),
  );
  return { path, figure: summed, parts };
}

/** The VAT of each part by whose it is; that of the only part is explained at once. */
function allVat(bill: Figure): Located {
  const rows = vatRows(bill);
  const [only] = rows;
  if (only && rows.length === 1) return { path: VAT, figure: only.figure, parts: [] };
  const parts = rows.map(({ path, figure }) => {
    const owner = find(bill, path.replace(/\/vat$/, ''));
    return { path, figure: { ...figure, label: `${figure.label} on ${inMiddle(owner?.label ?? '')}` } };
  });
  return { path: VAT, figure: { ...vatOf(bill), parts: parts.map(({ figure }) => figure) }, parts };
}

/** 'mentors' for 'Mentors'; what begins with a short form stays: 'ECTs'. */
const inMiddle = (label: string): string => (/^[A-Z]{2}/.test(label) ? label : label.toLowerCase());

const OUTPUT = 'banded/output';

const partsAt = (path: string, figure: Figure): At[] =>
  figure.parts.map((part) => ({ path: path === '' ? part.key : `${path}/${part.key}`, figure: part }));

/** Rows of declarations, when there is nothing else below; an uplift counts those of its flagged declarations. */
function rowsOf({ path, figure, parts }: Located): readonly string[] {
  if (figure.subject !== null || /(^|\/)uplift$/.test(path)) return [path];
  const below = parts.map((part) => rowsOf({ ...part, parts: partsAt(part.path, part.figure) }));
  return below.every((rows) => rows.length > 0) ? below.flat() : [];
}

/** How a figure was got, as a person would write it down. Amounts that do not end in pence are exact. */
export function formulaOf({ working, parts }: Figure): string {
  switch (working.is) {
    case 'sum':
      return parts.length === 0 ? 'Nothing to add up' : sumOf(parts);
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

/** The parts by their names; those that are better folded are only counted. */
function sumOf(parts: readonly Figure[]): string {
  const nothing = new Set(folded(parts));
  const named = parts.filter((part) => !nothing.has(part)).map(({ label }) => label);
  return [...named, ...(nothing.size > 0 ? [`${nothing.size} parts of £0.00`] : [])].join(' + ');
}

/** Parts that count nobody and come to £0.00, where there are several beside others: those make the figure, and stand out. */
function folded(parts: readonly Figure[]): Figure[] {
  const nothing = parts.filter(isNothing);
  return nothing.length > 1 && nothing.length < parts.length ? nothing : [];
}

const isNothing = (figure: Figure): boolean =>
  leaves(figure).every(
    ({ amount, working }) => shownPence(amount) === 0n && !('count' in working && working.count > 0),
  );

const percent = (ratio: Exact): string => `${exactText(times(ratio, whole(100)))}%`;

const DECIMALS = 6;

/** Pounds and pence where the amount ends there, else every decimal, '£3,770.712', or the first of many: '£3,787.155172…'. */
function money(amount: Exact): string {
  if (times(amount, whole(100)).d === 1n) return shown(amount);
  const text = exactText(amount);
  const [pounds = '', decimals = ''] = (text.includes('/') ? `${cut(amount)}…` : text).split('.');
  return `${amount.n < 0n ? '−' : ''}£${pounds.replace('-', '').replace(/\B(?=(\d{3})+$)/g, ',')}.${decimals}`;
}

/** As many decimals as are shown, and no rounding: what is left out is said. */
function cut({ n, d }: Exact): string {
  const digits = (((n < 0n ? -n : n) * 10n ** BigInt(DECIMALS)) / d).toString().padStart(DECIMALS + 1, '0');
  return `${digits.slice(0, -DECIMALS)}.${digits.slice(-DECIMALS)}`;
}
