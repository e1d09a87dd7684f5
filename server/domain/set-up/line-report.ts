import type { Refusal } from '../decision.ts';
import { inOrder, type Note, type ReadLines } from './given-file.ts';

/** What comes of a line that was read. */
export type Fate = 'added' | 'changed' | 'unchanged' | { readonly refused: string };

/** What came of every line of a file: lines = added + changed + unchanged + refused. Flagged ones are among the first three. */
export interface LineReport {
  readonly lines: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: readonly Note[];
  readonly flagged: readonly Note[];
  /** Used lines with a day written as 2022-1-25, which has one reading only. */
  readonly respelled: number;
  /** Lines without any text, which are no lines. */
  readonly empty: number;
}

export function lineReport(
  read: ReadLines<unknown>,
  fates: readonly { readonly line: number; readonly fate: Fate }[],
  flags: readonly Note[] = [],
): LineReport {
  const refusedHere = fates.flatMap(({ line, fate }) =>
    typeof fate === 'object' ? [{ line, because: fate.refused }] : [],
  );
  const gone = new Set(refusedHere.map(({ line }) => line));
  const count = (which: Fate) => fates.filter(({ fate }) => fate === which).length;
  return {
    lines: fates.length + read.refused.length,
    added: count('added'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    refused: inOrder([...read.refused, ...refusedHere]),
    flagged: inOrder([...read.flagged, ...flags]).filter(({ line }) => !gone.has(line)),
    respelled: read.respelled,
    empty: read.empty,
  };
}

const figure = (number: number): string => number.toLocaleString('en-GB');

/** '3 added, 0 changed, 12 unchanged, 1 refused, 2 flagged'. */
export const inFigures = ({ added, changed, unchanged, refused, flagged }: LineReport): string =>
  `${figure(added)} added, ${figure(changed)} changed, ${figure(unchanged)} unchanged, ` +
  `${figure(refused.length)} refused, ${figure(new Set(flagged.map(({ line }) => line)).size)} flagged`;

const counted = (number: number, thing: string): string =>
  `${figure(number)} ${thing}${number === 1 ? '' : 's'}`;

/** What else there is to know of the file as a whole. */
export const remarks = ({ respelled, empty }: LineReport): string[] => [
  ...(respelled > 0
    ? [`${counted(respelled, 'used line')} with a day written without zeros, as in 2022-1-25.`]
    : []),
  ...(empty > 0 ? [`${counted(empty, 'line')} without any text, passed over.`] : []),
];

/** Why a file is not imported although it can be read: it has no line to use, or says only what is known. */
export function nothingIn({ added, changed, unchanged, refused }: LineReport): Refusal | null {
  if (added + changed > 0) return null;
  if (unchanged === 0)
    return {
      code: 'no-line-to-import',
      because: 'No line of this file can be imported. Read why each was refused, and correct the file.',
    };
  return {
    code: 'nothing-to-change',
    because:
      refused.length === 0
        ? 'All of this is known already, so there is nothing to change.'
        : 'Every line that can be imported is known already. Correct the refused lines and import the file again.',
  };
}
