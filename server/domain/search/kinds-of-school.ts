/** Words that say what kind of school it is, and stand in the names of thousands. */
const KINDS = new Set(
  `academies academy aided catholic church college community comprehensive controlled education elementary england
  federation first foundation free grammar high infant infants junior juniors middle nursery preparatory primary
  school schools secondary sixth special studio technical technology trust upper voluntary`.split(/\s+/),
);

/** Whether a word of a school's name tells it from no other: nobody who types ‘mary’ means ‘primary’. */
export const saysOnlyWhichKind = (word: string): boolean => KINDS.has(word);
