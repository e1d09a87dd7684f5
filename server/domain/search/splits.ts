/** Which of the words typed, by their place from 0, name a person, and which say where that person is. */
export interface Split {
  readonly name: readonly number[];
  readonly place: readonly number[];
}

/** Every other school has one of these in its name. */
const OF_MANY = new Set(
  'the of and school schools primary secondary junior infant infants nursery high academy college church england catholic special community'.split(
    ' ',
  ),
);
const LETTER = /^\p{L}$/u;
const BETWEEN = new Set(['at', 'from', 'with']);

/**
 * Every way to read words as somebody's name and a school or provider, one beside the other in either order. 'At', 'from'
 * and 'with' between two words say it themselves. One letter is too little to look for a place by, and so is 'school'.
 */
export function splitsOf(words: readonly string[]): readonly Split[] {
  const all = [...words.keys()];
  const said = words.findIndex((word, at) => BETWEEN.has(word) && at > 0 && at < words.length - 1);
  const splits =
    said > 0
      ? [{ name: all.slice(0, said), place: all.slice(said + 1) }]
      : all.slice(1).flatMap((at) => {
          const [left, right] = [all.slice(0, at), all.slice(at)];
          return [
            { name: left, place: right },
            { name: right, place: left },
          ];
        });
  return splits.filter(
    ({ place }) =>
      !place.some((at) => LETTER.test(words[at] ?? '')) && place.some((at) => !OF_MANY.has(words[at] ?? '')),
  );
}

/**
 * Words of a name of which the last may be a school's as well, with 'at' before it: 'mary hill' as 'mary at hill'. Null
 * where it says too little to look for a place by, or where words say already where to cut.
 */
export function lastAsPlace(words: readonly string[]): string | null {
  const last = splitsOf(words).find(({ place }) => place.length === 1 && place[0] === words.length - 1);
  if (!last || words.some((word) => BETWEEN.has(word))) return null;
  return [...words.slice(0, -1), 'at', ...words.slice(-1)].join(' ');
}
