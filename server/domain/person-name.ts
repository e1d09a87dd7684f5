import { agree, type Decision, refuse } from './decision.ts';

/** The most code points that a name of ours may have: the table's own limit. */
const LONGEST_NAME = 200;

/**
 * What nobody types into a name: control characters, and invisible ones such as those that turn the reading order of
 * what follows. Zero-width joiners stay: Persian and several Indian scripts write names with them.
 */
const HIDDEN = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Co}]/u;

const sameWord = new Intl.Collator('en', { sensitivity: 'base' });

/** The name as the Teaching Record System has it; null when it has none. A lone full stop is no name. */
export function registerName(person: {
  readonly trsFirstName: string | null;
  readonly trsLastName: string | null;
}): string | null {
  const words = [person.trsFirstName, person.trsLastName].filter((word) => word && word !== '.');
  return words.join(' ').trim() || null;
}

/** The name as it is kept: composed letters, single spaces, none at the ends. Any script, one word or many. */
export function tidyName(typed: string): Decision<string> {
  const name = typed
    .normalize('NFC')
    .replace(/\p{White_Space}+/gu, ' ')
    .trim();
  if (HIDDEN.test(name))
    return refuse(
      'name-has-hidden-characters',
      'The name contains a hidden character. Type it afresh instead of pasting it.',
    );
  const length = Array.from(name).length;
  if (length > LONGEST_NAME)
    return refuse(
      'name-too-long',
      `The name has ${length} characters. Shorten it to ${LONGEST_NAME} or fewer.`,
    );
  if (!/\p{L}/u.test(name)) return refuse('name-without-a-letter', 'Enter a name with at least one letter.');
  return agree(name);
}

/** The same characters, however they are composed: 'é' is 'e' with an accent. */
export const isSameName = (one: string, other: string): boolean =>
  one.normalize('NFC') === other.normalize('NFC');

/** Neither the first nor the last word stayed, case and accents aside: it may be another person (OP-07). */
export function changesFirstAndLastWord(before: string, after: string): boolean {
  const [was, is] = [before.trim().split(/\s+/), after.trim().split(/\s+/)];
  return [0, -1].every((at) => sameWord.compare(was.at(at) ?? '', is.at(at) ?? '') !== 0);
}
