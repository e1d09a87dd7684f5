import { type Exact, equal, exact, exactText, rounded } from '../../server/domain/payment/exact.ts';
import { shown } from '../../server/domain/payment/tables/shown.ts';
import type { Answer } from './answer.ts';

/** Where an answer differs from what was expected, one sentence each; none when it agrees. */
export function differences(expected: Readonly<Record<string, unknown>>, answer: Answer): string[] {
  return Object.entries(expected).flatMap(([name, wanted]) => differenceIn(name, wanted, answer));
}

function differenceIn(name: string, wanted: unknown, answer: Answer): string[] {
  if (name === 'error') {
    const mustRefuse = wanted !== false && wanted !== null;
    if (mustRefuse === (answer.refused !== undefined)) return [];
    return [
      mustRefuse ? `expected a refusal (${String(wanted)}), but it was agreed` : `refused: ${answer.refused}`,
    ];
  }
  if (name.endsWith('_round5')) {
    const amount = own(answer, name.slice(0, -'_round5'.length));
    return isExact(amount) && fiveDecimals(amount) === wanted ? [] : [told(name, wanted, amount)];
  }
  if (name.startsWith('display_') && own(answer, name) === undefined) {
    const amount = own(answer, name.slice('display_'.length));
    const cell = isExact(amount) ? shown(amount) : amount;
    return same(wanted, cell) ? [] : [told(name, wanted, cell)];
  }
  const got = own(answer, name);
  const refused = got === undefined && answer.refused !== undefined ? [`refused: ${answer.refused}`] : [];
  return same(wanted, got) ? [] : [told(name, wanted, got), ...refused];
}

const own = (answer: Answer, name: string): unknown =>
  Object.hasOwn(answer, name) ? answer[name] : undefined;

/** Whether the answer is what was wanted; objects may hold more than was asked for. */
function same(wanted: unknown, got: unknown): boolean {
  if (wanted === null || got === null || got === undefined) return wanted === got;
  if (isExact(got)) return isAmount(wanted, got);
  if (got instanceof Set)
    return Array.isArray(wanted) && same(wanted.map(String).toSorted(), [...got].map(String).toSorted());
  if (Array.isArray(wanted))
    return (
      Array.isArray(got) && wanted.length === got.length && wanted.every((item, at) => same(item, got[at]))
    );
  if (typeof wanted === 'object')
    return (
      typeof got === 'object' &&
      Object.entries(wanted).every(
        ([key, value]) => Object.hasOwn(got, key) && same(value, Reflect.get(got, key)),
      )
    );
  if (typeof wanted === 'boolean' || typeof got === 'boolean') return wanted === got;
  if (typeof got === 'number' || typeof got === 'bigint')
    return String(wanted).replaceAll(',', '') === String(got);
  // The project's screens write a true minus sign, the vectors a hyphen.
  return typeof got === 'string' && String(wanted) === got.replace('−', '-');
}

const isExact = (value: unknown): value is Exact =>
  typeof value === 'object' && value !== null && 'n' in value && 'd' in value;

function isAmount(wanted: unknown, got: Exact): boolean {
  try {
    return equal(exact(String(wanted)), got);
  } catch {
    return false;
  }
}

function fiveDecimals(amount: Exact): string {
  const [pounds = '0', decimals = ''] = exactText(rounded(amount, 5)).split('.');
  return `${pounds}.${decimals.padEnd(5, '0')}`;
}

const told = (name: string, wanted: unknown, got: unknown): string =>
  `${name}: expected ${JSON.stringify(wanted)}, actual ${readable(got)}`;

/** JSON with exact amounts as text, for the report. */
function readable(value: unknown): string {
  const text = JSON.stringify(value, (_, part: unknown) =>
    isExact(part)
      ? exactText(part)
      : part instanceof Set
        ? [...part]
        : typeof part === 'bigint'
          ? String(part)
          : part,
  );
  return text ?? 'nothing';
}
