import type { Where } from '../list.ts';

/** All words must occur in the text, accents and case aside. */
export const words = (text: string, asked: readonly string[], where: Where): string =>
  `fold(${text}) like all (select fold(w) from unnest(${where.value(asked.map(pattern))}::text[]) w)`;

export const splitWords = (q: string | undefined): string[] => (q ?? '').trim().split(/\s+/).filter(Boolean);

const pattern = (word: string): string => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`;
