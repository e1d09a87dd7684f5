import { type Close, closeness } from '../../../domain/search/closeness.ts';
import { saysOnlyWhichKind } from '../../../domain/search/kinds-of-school.ts';
import { otherNamesFor, otherSchoolWordsFor } from '../../../domain/search/nicknames.ts';
import type { Reader } from '../reader.ts';

/** A word that was typed, folded, and the words of records that may be meant by it. */
export interface Slot {
  readonly typed: string;
  readonly words: ReadonlyMap<string, Close>;
  /** It is a word of a school, whoever else may have it. */
  readonly isOfSchools: boolean;
  /** It is a word of a school and of nobody's name, so it may say where somebody is. */
  readonly saysWhere: boolean;
}

/** In whose names to look. Each has its own dictionary. */
export type Dictionary = 'teacher' | 'school';
const others = { teacher: otherNamesFor, school: otherSchoolWordsFor } as const;

/** How many words a search may have; those after are not looked at. */
const MOST_WORDS = 8;
const MOST_ALIKE = 100;
const LAST = '\u{10FFFF}';

/**
 * Words that hold the one typed, or are one slip away from it; for a word that nobody has, also those that share a third
 * of its groups of three letters (`loosely`: for every word). Shorter words first, since they are nearer.
 */
const alike = (dictionary: Dictionary, loosely: boolean) => `
  select a.typed, coalesce(json_agg(k.word) filter (where k.word is not null), '[]') as words,
         exists (select from search.school_words s where s.word = a.typed) as "ofSchools"
  from (select typed, place from unnest(search.split($1)) with ordinality x(typed, place) limit ${MOST_WORDS}) a
  left join lateral (
    (select word from search.${dictionary}_words where length(a.typed) > 2 and word like '%' || a.typed || '%'
     order by length(word), word limit ${MOST_ALIKE})
    union
    (select word from search.${dictionary}_words where length(a.typed) <= 2 and word >= a.typed and word < a.typed || '${LAST}'
     order by length(word), word limit ${MOST_ALIKE})
    union
    (select word from search.${dictionary}_words where length(a.typed) > 2 and near && search.near(a.typed) limit ${MOST_ALIKE})
    union
    (select word from search.${dictionary}_words where length(a.typed) > 4 and word % a.typed
       ${loosely ? '' : `and not exists (select from search.${dictionary}_words k where k.word = a.typed)`}
     order by similarity(word, a.typed) desc, word limit ${MOST_ALIKE})) k on true
  group by a.place, a.typed order by a.place`;

/** The words typed, in their order, each with what it may mean. */
export async function slotsOf(
  reader: Reader,
  dictionary: Dictionary,
  typed: string,
  { loosely = false } = {},
): Promise<Slot[]> {
  const slots = await reader.all<{ typed: string; words: string[]; ofSchools: boolean }>(
    `search-${dictionary}-words${loosely ? '-loosely' : ''}`,
    alike(dictionary, loosely),
    [typed],
  );
  return slots.map((slot) => {
    const meaningTheSame = others[dictionary](slot.typed);
    const words = new Map(
      [...slot.words, ...meaningTheSame].flatMap((candidate): [string, Close][] => {
        const close = closeness(slot.typed, candidate, meaningTheSame);
        return close && !isByChance(dictionary, candidate, close) ? [[candidate, close]] : [];
      }),
    );
    const saysWhere = dictionary === 'teacher' && slot.ofSchools && !words.has(slot.typed);
    return { typed: slot.typed, words, isOfSchools: slot.ofSchools, saysWhere };
  });
}

/** The letters stand somewhere in a word that thousands of schools have. */
const isByChance = (dictionary: Dictionary, word: string, { likeness }: Close): boolean =>
  dictionary === 'school' && likeness === 'part' && saysOnlyWhichKind(word);

/** Typed with one letter, as in 'J Smith': it says how a name begins, which is too little to look for it by. */
export const isInitial = (slot: Slot): boolean => slot.typed.length === 1;
