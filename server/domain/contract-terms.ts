import type { ContractType } from './contract.ts';
import { type Pence, pounds } from './money.ts';
import { bandLetter } from './payment/bands.ts';
import { type BandTerm, type Contract, faultsOf } from './payment/contract.ts';
import { type Exact, exact, exactText, fromPence, minus, over, times, whole } from './payment/exact.ts';

/** What a contract pays, as a person types it. Percentages are text: '60' or '17.5'. */
export interface ContractTerms {
  readonly vatPercent: string;
  readonly recruitmentTarget: number;
  readonly setupFeePence: Pence;
  /** Null: worked out from the recruitment target (PAY-12). Zero counts as given. */
  readonly monthlyServiceFeePence: Pence | null;
  readonly upliftFeePence: Pence;
  /** Null under `ecf`, where mentors are in the bands. */
  readonly mentorRecruitmentTarget: number | null;
  readonly mentorFeePence: Pence | null;
  /** Band A first. */
  readonly bands: readonly BandTerms[];
}

export interface BandTerms {
  /** Places; its ceiling. */
  readonly capacity: number;
  readonly pricePence: Pence;
  /** The share of the price paid for outputs; the service fee is the rest. */
  readonly outputPercent: string;
}

const PERCENT = /^\d{1,3}(\.\d{1,2})?$/;
const HUNDRED = whole(100);

/** '0.6' for '60'. */
export const ratioOf = (percent: string): Exact => over(exact(percent), HUNDRED);
/** '60' for '0.6000'. */
export const percentOf = (ratio: string): string => exactText(times(exact(ratio), HUNDRED));

const MOST = 1_000_000;
const MOST_PENCE = 10_000_000_000n;

/** The first thing that is wrong with typed terms, in a sentence; null when they can be used (PAY-02, PAY-04). */
export function mistakeIn(terms: ContractTerms, contractType: ContractType): string | null {
  const percents = [terms.vatPercent, ...terms.bands.map(({ outputPercent }) => outputPercent)];
  if (percents.some((percent) => !PERCENT.test(percent)))
    return 'Enter percentages as numbers from 0 to 100 with at most two decimals, like 20 or 17.5.';
  if (terms.bands.length === 0) return 'Enter at least one band.';
  if (terms.bands.length > 26) return 'Enter at most 26 bands, A to Z.';
  const counts = [terms.recruitmentTarget, terms.mentorRecruitmentTarget ?? 0];
  if (counts.some((count) => count > MOST)) return 'Recruitment targets must be 1,000,000 or fewer.';
  const amounts = [
    terms.setupFeePence,
    terms.monthlyServiceFeePence ?? 0n,
    terms.upliftFeePence,
    terms.mentorFeePence ?? 0n,
    ...terms.bands.map(({ pricePence }) => pricePence),
  ];
  if (amounts.some((pence) => pence > MOST_PENCE)) return 'Fees and prices must be £100,000,000.00 or less.';
  const wrongBand = terms.bands.findIndex(({ capacity }) => capacity < 1 || capacity > MOST);
  if (wrongBand >= 0) return `Band ${bandLetter(wrongBand + 1)} must have from 1 to 1,000,000 places.`;
  const { mentorFeePence, mentorRecruitmentTarget } = terms;
  if ((mentorFeePence === null) !== (mentorRecruitmentTarget === null))
    return 'Enter the mentors’ recruitment target and the mentor fee together.';
  if (mentorRecruitmentTarget !== null && mentorRecruitmentTarget < 1)
    return 'The mentors’ recruitment target must be 1 or more.';
  const bands = terms.bands.map(({ capacity }, index) => ({ letter: bandLetter(index + 1), capacity }));
  return faultsOf(asContract('', contractType, terms), bands)[0] ?? null;
}

/** The same terms as the payment engine reads them. */
export const asContract = (id: string, contractType: ContractType, terms: ContractTerms): Contract => ({
  id,
  contractType,
  vatRate: ratioOf(terms.vatPercent),
  recruitmentTarget: terms.recruitmentTarget,
  setupFee: fromPence(terms.setupFeePence),
  monthlyServiceFee: terms.monthlyServiceFeePence === null ? null : fromPence(terms.monthlyServiceFeePence),
  upliftFeePerDeclaration: fromPence(terms.upliftFeePence),
  bandTerms: terms.bands.map(bandTerm),
  mentorFee: terms.mentorFeePence === null ? null : fromPence(terms.mentorFeePence),
});

function bandTerm({ pricePence, outputPercent }: BandTerms, index: number): BandTerm {
  const outputRatio = ratioOf(outputPercent);
  return {
    letter: bandLetter(index + 1),
    price: fromPence(pricePence),
    outputRatio,
    serviceRatio: minus(whole(1), outputRatio),
  };
}

/** One term as it is and as it would be, in words. */
export interface Difference {
  /** 'Monthly service fee', 'Band B: places'. */
  readonly term: string;
  readonly before: string;
  readonly after: string;
  /** A ceiling holds for all contracts of a lead provider and year; other terms are one contract's. */
  readonly isCeiling: boolean;
}

export function differencesBetween(before: ContractTerms, after: ContractTerms): Difference[] {
  const found: Difference[] = [];
  const compare = (term: string, [was, is]: readonly [string, string], isCeiling = false) =>
    was !== is && found.push({ term, before: was, after: is, isCeiling });
  const both = (say: (terms: ContractTerms) => string) => [say(before), say(after)] as const;
  compare(
    'VAT',
    both(({ vatPercent }) => percent(vatPercent)),
  );
  compare(
    'Recruitment target',
    both((terms) => figure(terms.recruitmentTarget)),
  );
  compare(
    'Set-up fee',
    both((terms) => pounds(terms.setupFeePence)),
  );
  compare(
    'Monthly service fee',
    both((terms) => feeOr(terms.monthlyServiceFeePence, 'worked out')),
  );
  compare(
    'Uplift fee',
    both((terms) => pounds(terms.upliftFeePence)),
  );
  compare(
    'Mentors’ recruitment target',
    both((terms) => figure(terms.mentorRecruitmentTarget)),
  );
  compare(
    'Mentor fee',
    both((terms) => feeOr(terms.mentorFeePence, 'none')),
  );
  for (const [index, band] of after.bands.entries()) {
    const name = `Band ${bandLetter(index + 1)}`;
    const was = before.bands[index];
    compare(`${name}: price`, [was ? pounds(was.pricePence) : 'none', pounds(band.pricePence)]);
    compare(`${name}: output share`, [
      was ? percent(was.outputPercent) : 'none',
      percent(band.outputPercent),
    ]);
    compare(
      `${name}: places`,
      [was ? figure(was.capacity) : 'none', figure(band.capacity)],
      was !== undefined,
    );
  }
  return found;
}

const figure = (count: number | null): string => count?.toLocaleString('en-GB') ?? 'none';
const feeOr = (pence: Pence | null, otherwise: string): string =>
  pence === null ? otherwise : pounds(pence);
/** '60%' for '60.00': two spellings of one share are no difference. */
const percent = (text: string): string => `${exactText(exact(text))}%`;

/** Whether two versions of a contract say the same in every term. */
export const sameTerms = (one: ContractTerms, other: ContractTerms): boolean =>
  one.bands.length === other.bands.length && differencesBetween(one, other).length === 0;
