/** Why a word of a record answers to a word that was typed. */
export type Likeness = 'same' | 'other name' | 'beginning' | 'misspelt' | 'part';

export interface Close {
  readonly likeness: Likeness;
  /** 1 is the same word. */
  readonly score: number;
}

const SHORT = 3;

/**
 * How near a word of a record is to the word typed, both folded; null when they are not alike. `others` are the words
 * that mean the same as the one typed.
 */
export function closeness(typed: string, word: string, others: readonly string[]): Close | null {
  if (typed === word) return { likeness: 'same', score: 1 };
  if (others.includes(word)) return { likeness: 'other name', score: 0.9 };
  const share = typed.length / word.length;
  if (word.startsWith(typed)) return { likeness: 'beginning', score: 0.72 + 0.2 * share };
  const most = mostSlips(Math.max(typed.length, word.length));
  const slips = slipsBetween(typed, word, most);
  if (slips <= most) return { likeness: 'misspelt', score: misspelt(typed, word, slips) };
  if (typed.length >= SHORT && word.includes(typed)) return { likeness: 'part', score: 0.5 + 0.2 * share };
  return null;
}

/** Two letters may be anything; longer words forgive a slip every three letters. */
const mostSlips = (length: number): number =>
  length < SHORT ? 0 : Math.min(3, Math.max(1, Math.floor(length / 3)));

/** People mind the first letter most, so a slip there weighs double. */
function misspelt(typed: string, word: string, slips: number): number {
  const first = typed.charAt(0) === word.charAt(0) ? 0 : 1;
  return 0.92 - (0.9 * (slips + first)) / Math.max(typed.length, word.length, 5);
}

/** Letters left out, put in, changed, or swapped with their neighbour (optimal string alignment); Infinity above `most`. */
export function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return Infinity;
  let [twoBack, lastRow]: [number[], number[]] = [
    [],
    Array.from({ length: other.length + 1 }, (_, at) => at),
  ];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const changed = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const slips = Math.min(
        at(row, j - 1) + 1,
        at(lastRow, j) + 1,
        at(lastRow, j - 1) + changed,
        swapped ? at(twoBack, j - 2) + 1 : Infinity,
      );
      row.push(slips);
      least = Math.min(least, slips);
    }
    // A swap may win one back.
    if (least > most + 1) return Infinity;
    [twoBack, lastRow] = [lastRow, row];
  }
  const slips = at(lastRow, other.length);
  return slips > most ? Infinity : slips;
}

const at = (row: readonly number[], place: number): number => row[place] ?? Infinity;
