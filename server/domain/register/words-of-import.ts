import type { ImportOutcome } from './importing.ts';

interface File {
  readonly refused: number;
  readonly daysNotKept: number;
  readonly emptyLines: number;
}

export const figure = (number: number): string => number.toLocaleString('en-GB');
export const counted = (number: number, thing: string): string =>
  `${figure(number)} ${thing}${number === 1 ? '' : 's'}`;

/** '2 added, 0 changed, 1 unchanged, 3 refused'. */
export const inLines = ({ upload, added, changed, unchanged }: ImportOutcome): string =>
  `${figure(added)} added, ${figure(changed)} changed, ${figure(unchanged)} unchanged, ${figure(upload.refused)} refused`;

/** What is left out of a file, and is not seen in its plan. */
export const remarksOn = ({ refused, daysNotKept, emptyLines }: File): string[] => [
  ...(refused > 0 ? [`${counted(refused, 'line')} will not be imported; the report says why.`] : []),
  ...(daysNotKept > 0
    ? [
        `${counted(daysNotKept, 'date')} will be left out: they are before 1900, or stand for a day nobody knows.`,
      ]
    : []),
  ...(emptyLines > 0 ? [`${counted(emptyLines, 'line')} without any text will be passed over.`] : []),
];
