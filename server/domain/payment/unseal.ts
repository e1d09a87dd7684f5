import { exact } from './exact.ts';
import type { Figure, Working } from './figure.ts';
import type { Sealed, SealedFigure } from './seal.ts';
import type { StatementInputs } from './statement-inputs.ts';

/** The fields of a sealed version whose text is an exact amount; all other text is text. */
const AMOUNTS: ReadonlySet<string> = new Set([
  'fee',
  'proportion',
  'outputRatio',
  'serviceRatio',
  'price',
  'setupFee',
  'monthlyServiceFee',
  'upliftFeePerDeclaration',
  'mentorFee',
  'rate',
  'on',
  'amount',
]);

/** What a version was reckoned from, as the engine had it. */
export const unsealedInputs = ({ inputs }: Pick<Sealed, 'inputs'>): StatementInputs =>
  unwritten(inputs) as StatementInputs;

/** The figures of a version as the tree they were sealed from: nothing is reckoned again. */
export function unsealedFigures({ figures }: Pick<Sealed, 'figures'>): Figure {
  const below = Map.groupBy(figures, ({ path }) => above(path));
  const asFigure = ({ path, label, rule, amount, working, subject }: SealedFigure): Figure => ({
    key: path === '' ? 'statement' : path.slice(path.lastIndexOf('/') + 1),
    label,
    rule,
    amount: exact(amount),
    working: unwritten(working) as Working,
    parts: (below.get(path) ?? []).map(asFigure),
    subject,
  });
  const [total] = below.get(null) ?? [];
  if (!total) throw new RangeError('A sealed version has no total');
  return asFigure(total);
}

/** The path of the figure that this one is a part of; null above the total. */
function above(path: string): string | null {
  if (path === '') return null;
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function unwritten(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return AMOUNTS.has(key) ? exact(value) : value;
  if (Array.isArray(value)) return value.map((item) => unwritten(item));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, unwritten(part, name)]));
}
