import { isInitial, type Slot } from './words.ts';

/** What of the words typed is looked for in names. */
export interface AskedWords {
  /** Those that a name must have. */
  readonly words: readonly Slot[];
  /** Those that say only how a name begins. */
  readonly initials: readonly string[];
  /** Each word that is meant: by which of `words`, and how near to it. */
  readonly wanted: readonly { readonly place: number; readonly word: string; readonly score: number }[];
}

/** The words that are looked for: those somebody has, and initials only where nothing else was typed. */
export function asked(slots: readonly Slot[]): AskedWords {
  const initials = slots.every(isInitial) ? [] : slots.filter(isInitial).map(({ typed }) => typed);
  const known = slots.filter((slot) => slot.words.size > 0);
  const words = initials.length > 0 ? known.filter((slot) => !isInitial(slot)) : known;
  const wanted = words.flatMap((slot, place) =>
    [...slot.words].map(([word, { score }]) => ({ place, word, score })),
  );
  return { words, initials, wanted };
}

/** The names that answer to a condition, each with its score; `$1` has what is wanted and the other parameter the initials. */
export const scoredNames = (condition: string, initials: string) => `
  with wanted as materialized (select * from json_to_recordset($1::json) as w(place int, word text, score float8)),
  found as materialized (
    select n.teacher_id, n.name, n.standing, n.words from search.teacher_names n where ${condition}
  ),
  scored as (
    select teacher_id, name, standing, words, sum(best) + case when ${initials}::text[] = '{}' then 0 else (
        select count(*) from unnest(${initials}) i where exists (select from unnest(words) w where starts_with(w, i))) end
      - case standing when 'shown' then 0 when 'register' then 0.01 else 0.05 end - 0.02 * cardinality(words) as score
    from (select f.teacher_id, f.name, f.standing, f.words, w.place, max(w.score) as best
          from found f cross join unnest(f.words) x(word) join wanted w on w.word = x.word
          group by f.teacher_id, f.name, f.standing, f.words, w.place) each_word
    group by teacher_id, name, standing, words
  )`;

/** The best name of each person with a word for each word asked: initials are `$2`, the words meant begin at `$5`. */
export const bestNames = (count: number) => `${scoredNames(eachWord(count, 5).join(' and '), '$2')},
  named as materialized (
    select distinct on (teacher_id) * from scored order by teacher_id, score desc, name
  )`;

/** A condition for each word asked: the name has one of those it may mean. */
export const eachWord = (count: number, from: number): string[] =>
  Array.from({ length: count }, (_, place) => `n.words && $${place + from}::text[]`);
