import { type ChangeOfTerms, nameOfMonth } from './change-of-terms.ts';
import type { Difference } from './contract-terms.ts';

/** 'VAT from 20% to 17.5%', the first few of many. */
export const differencesInWords = (differences: readonly Difference[]): string => {
  const said = differences.map(({ term, before, after }) => `${term} from ${before} to ${after}`);
  return said.length > 4 ? `${said.slice(0, 3).join(', ')} and ${said.length - 3} more` : said.join(', ');
};

/** Who is paid by other terms from now on, and what stays. */
export const noticesOfTerms = ({ moved, kept, raised, from }: ChangeOfTerms, name: string): string[] => [
  ...(moved.length > 0
    ? [`${counted(moved.length, 'statement')} of ${name} will be reckoned by the new terms.`]
    : []),
  ...(raised.length > 0 && from
    ? [`The raised ceiling counts from the statement of ${nameOfMonth(from.month)} on.`]
    : []),
  ...(kept.length > 0 ? [`${counted(kept.length, 'authorised statement')} will stay as sealed.`] : []),
];

const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;
