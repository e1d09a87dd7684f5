/**
 * An exact amount: a fraction of two whole numbers in lowest terms, `d` above zero. Pounds unless its name says
 * otherwise. There is no way in from a JavaScript `number` with a fraction, and no way out but text or whole pence.
 */
export interface Exact {
  readonly n: bigint;
  readonly d: bigint;
}

const WRITTEN = /^(-?)(\d{1,30})(?:\.(\d{1,30})|\/(\d{1,30}))?$/;

/** Reads '75.50', '-3' or '31500/29'. Throws a RangeError for anything else. */
export function exact(text: string): Exact {
  const parts = WRITTEN.exec(text);
  if (!parts) throw new RangeError(`'${text}' is not an exact amount such as '75.50' or '31500/29'`);
  const [, minus, whole = '', decimals = '', below = '1'] = parts;
  if (BigInt(below) === 0n) throw new RangeError(`'${text}' divides by zero`);
  const size = lowest(BigInt(whole + decimals), 10n ** BigInt(decimals.length) * BigInt(below));
  return minus ? negative(size) : size;
}

/** A whole number of pounds, people or places. Throws a RangeError for 0.1, which no binary number holds exactly. */
export function whole(count: number | bigint): Exact {
  if (typeof count === 'number' && !Number.isSafeInteger(count))
    throw new RangeError(`${count} is not a whole number`);
  return { n: BigInt(count), d: 1n };
}

/** Pounds from whole pence. */
export const fromPence = (pence: bigint): Exact => lowest(pence, 100n);

export const zero: Exact = { n: 0n, d: 1n };

export const plus = (a: Exact, b: Exact): Exact => {
  if (a.n === 0n) return b;
  if (b.n === 0n) return a;
  return a.d === b.d ? lowest(a.n + b.n, a.d) : lowest(a.n * b.d + b.n * a.d, a.d * b.d);
};
export const negative = (a: Exact): Exact => ({ n: -a.n, d: a.d });
export const minus = (a: Exact, b: Exact): Exact => plus(a, negative(b));
export const times = (a: Exact, b: Exact): Exact => lowest(a.n * b.n, a.d * b.d);
/** Throws a RangeError when the divisor is zero. */
export function over(a: Exact, b: Exact): Exact {
  if (b.n === 0n) throw new RangeError('An amount cannot be divided by zero');
  return b.n < 0n ? lowest(-a.n * b.d, -a.d * b.n) : lowest(a.n * b.d, a.d * b.n);
}
export const sum = (amounts: readonly Exact[]): Exact => amounts.reduce(plus, zero);

export const isZero = (a: Exact): boolean => a.n === 0n;
export const isNegative = (a: Exact): boolean => a.n < 0n;
/** Below zero when a is less than b, zero when they are the same amount. */
export const compare = (a: Exact, b: Exact): number => {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
export const equal = (a: Exact, b: Exact): boolean => a.n === b.n && a.d === b.d;

/** Rounds to so many decimal places, half away from zero (PAY-35). */
export function rounded(a: Exact, places: number): Exact {
  const scale = 10n ** BigInt(places);
  const size = ((a.n < 0n ? -a.n : a.n) * scale * 2n + a.d) / (a.d * 2n);
  return lowest(a.n < 0n ? -size : size, scale);
}

/** Whole pence, half away from zero: for showing, never for reckoning on (PAY-35, D3). */
export function shownPence(pounds: Exact): bigint {
  const { n, d } = rounded(pounds, 2);
  return (n * 100n) / d;
}

/** '75.5' where the decimals end, '31500/29' where they do not. `exact` reads it back to the same amount. */
export function exactText(a: Exact): string {
  const places = decimalPlaces(a.d);
  if (places === null) return `${a.n}/${a.d}`;
  const size = ((a.n < 0n ? -a.n : a.n) * 10n ** BigInt(places)) / a.d;
  const digits = size.toString().padStart(places + 1, '0');
  const point = digits.length - places;
  return `${a.n < 0n ? '-' : ''}${digits.slice(0, point)}${places > 0 ? `.${digits.slice(point)}` : ''}`;
}

/** How many decimals a fraction in lowest terms needs, or null when they never end. */
function decimalPlaces(d: bigint): number | null {
  let twos = 0;
  let fives = 0;
  let rest = d;
  for (; rest % 2n === 0n; rest /= 2n) twos++;
  for (; rest % 5n === 0n; rest /= 5n) fives++;
  return rest === 1n ? Math.max(twos, fives) : null;
}

function lowest(n: bigint, d: bigint): Exact {
  if (d === 1n) return { n, d };
  const by = commonDivisor(n < 0n ? -n : n, d);
  return by === 1n ? { n, d } : { n: n / by, d: d / by };
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [high, low] = [b, a];
  while (low > 0n) [high, low] = [low, high % low];
  return high;
}
