const ID = /^(?:\d{5,7}|\S+@\S+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/**
 * The ids and names of a pasted text: one a line, or with commas, semicolons or tabs between; ids may have only spaces
 * between. 'Smith, Ada' is one name, 'Ada Smith, Bob Jones' are two.
 */
export const splitPasted = (text: string): string[] =>
  text
    .split(/[\r\n;\t]+/)
    .flatMap((line) => (isSurnameFirst(line) ? [line] : line.split(',')))
    .flatMap((part) => {
      const words = part.trim().split(/\s+/);
      return words.every((word) => ID.test(word)) ? words : [words.join(' ')];
    })
    .filter((item) => item !== '');

function isSurnameFirst(line: string): boolean {
  const halves = line.split(',').map((half) => half.trim().split(/\s+/));
  return (
    halves.length === 2 &&
    halves.flat().every((word) => /^\p{L}[^\d@]*$/u.test(word)) &&
    halves.some((words) => words.length === 1)
  );
}
