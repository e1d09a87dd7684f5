import { agree, type Decision, refuse } from '../decision.ts';

const LARGEST_NUMBER = 999;

/** The numbers of a version such as '1.2,3--4|55.', or a refusal when it has none or one above 999 (PAY-03). */
function numbersOf(version: string): Decision<number[]> {
  const numbers = (version.match(/\d+/g) ?? []).map(Number);
  if (numbers.length === 0)
    return refuse('no-number', `The version ‘${version}’ has no number to count on from.`);
  if (numbers.some((number) => number > LARGEST_NUMBER))
    return refuse(
      'number-too-large',
      `The numbers in version ‘${version}’ must be ${LARGEST_NUMBER} or less.`,
    );
  return agree(numbers);
}

/** The next version: the last number plus one, everything else as it was (PAY-03). */
export function nextVersion(version: string): Decision<string> {
  const read = numbersOf(version);
  if (!read.agreed) return read;
  return agree(version.replace(/(\d+)(?=\D*$)/, (last) => String(Number(last) + 1)));
}

/** One number by which versions sort: three digits for each number of the version (PAY-03). */
export function versionOrder(version: string): Decision<bigint> {
  const read = numbersOf(version);
  if (!read.agreed) return read;
  return agree(read.outcome.reduce((order, number) => order * 1000n + BigInt(number), 0n));
}
