import { type ChangeOfTerms, nameOfMonth } from './change-of-terms.ts';
import type { Difference } from './contract-terms.ts';
import { pounds } from './money.ts';
import { bandLetter } from './payment/bands.ts';

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

/** Terms as they are stored with a proposal: amounts are pence as text. */
export interface StoredTerms {
  readonly vatPercent: string;
  readonly recruitmentTarget: number;
  readonly setupFeePence: string;
  readonly monthlyServiceFeePence: string | null;
  readonly upliftFeePence: string;
  readonly mentorRecruitmentTarget: number | null;
  readonly mentorFeePence: string | null;
  readonly bands: readonly {
    readonly capacity: number;
    readonly pricePence: string;
    readonly outputPercent: string;
  }[];
}

/** 'VAT 20%; recruitment target 49; …; band A: 25 places at £643.00, 60% for outputs': each term once, in order. */
export function storedTermsInWords(terms: StoredTerms): string {
  const { monthlyServiceFeePence, mentorFeePence, mentorRecruitmentTarget } = terms;
  const amount = (pence: string) => pounds(BigInt(pence));
  return [
    `VAT ${terms.vatPercent}%`,
    `recruitment target ${terms.recruitmentTarget}`,
    `set-up fee ${amount(terms.setupFeePence)}`,
    `monthly service fee ${monthlyServiceFeePence === null ? 'worked out' : amount(monthlyServiceFeePence)}`,
    `uplift fee ${amount(terms.upliftFeePence)}`,
    ...(mentorRecruitmentTarget === null ? [] : [`mentors’ recruitment target ${mentorRecruitmentTarget}`]),
    ...(mentorFeePence === null ? [] : [`mentor fee ${amount(mentorFeePence)}`]),
    ...terms.bands.map(
      ({ capacity, pricePence, outputPercent }, index) =>
        `band ${bandLetter(index + 1)}: ${capacity} places at ${amount(pricePence)}, ${outputPercent}% for outputs`,
    ),
  ].join('; ');
}
