import { Fault } from '../data/fault.ts';
import type { ContractTermsInput } from '../gql/graphql.ts';
import { penceTyped, poundsToType } from '../parts/money.ts';
import type { Terms } from './contract-queries.ts';

/** The names of the fields of one band, by its letter. */
export const bandFields = (letter: string) =>
  ({ capacity: `capacity${letter}`, price: `price${letter}`, output: `output${letter}` }) as const;

export type TermsTyped = Readonly<Record<string, string>>;

export const letterAt = (index: number): string => String.fromCharCode(65 + index);

/** What the form holds when it opens; one more band than there are, empty. */
export function typedFrom({ bands, ...terms }: Terms): Record<string, string> {
  const typed: Record<string, string> = {
    vatPercent: terms.vatPercent,
    recruitmentTarget: String(terms.recruitmentTarget),
    setupFee: poundsToType(terms.setupFeePence),
    monthlyServiceFee: terms.monthlyServiceFeePence ? poundsToType(terms.monthlyServiceFeePence) : '',
    upliftFee: poundsToType(terms.upliftFeePence),
    mentorRecruitmentTarget: terms.mentorRecruitmentTarget ? String(terms.mentorRecruitmentTarget) : '',
    mentorFee: terms.mentorFeePence ? poundsToType(terms.mentorFeePence) : '',
  };
  for (const index of [...bands.keys(), bands.length]) {
    const names = bandFields(letterAt(index));
    const band = bands[index];
    typed[names.capacity] = band ? String(band.capacity) : '';
    typed[names.price] = band ? poundsToType(band.pricePence) : '';
    typed[names.output] = band?.outputPercent ?? '';
  }
  return typed;
}

/** What is sent, or null while something typed cannot be read. */
export function termsTyped(typed: TermsTyped, mostBands: number): ContractTermsInput | null {
  const money = (name: string) => penceTyped(typed[name] ?? '');
  const count = (name: string) => (isCount(typed[name]) ? countTyped(typed[name]) : null);
  const setupFeePence = money('setupFee');
  const upliftFeePence = money('upliftFee');
  const recruitmentTarget = count('recruitmentTarget');
  const given = Array.from({ length: mostBands }, (_, index) => bandFields(letterAt(index))).filter((names) =>
    Object.values(names).some((name) => (typed[name] ?? '').trim() !== ''),
  );
  const bands = given.map((names) => ({
    capacity: count(names.capacity),
    pricePence: money(names.price),
    outputPercent: (typed[names.output] ?? '').trim(),
  }));
  if (setupFeePence === null || upliftFeePence === null || recruitmentTarget === null) return null;
  const whole = bands.filter(isWhole);
  if (whole.length < bands.length) return null;
  return {
    vatPercent: (typed['vatPercent'] ?? '').trim(),
    recruitmentTarget,
    setupFeePence,
    monthlyServiceFeePence: money('monthlyServiceFee'),
    upliftFeePence,
    mentorRecruitmentTarget: count('mentorRecruitmentTarget'),
    mentorFeePence: money('mentorFee'),
    bands: whole,
  };
}

/** The same, to be sent: throws a `Fault` that says what is missing. */
export function termsToSend(typed: TermsTyped, mostBands: number): ContractTermsInput {
  const terms = termsTyped(typed, mostBands);
  if (!terms) throw new Fault('bad-input', 'Fill in places, price and output share of every band.');
  return terms;
}

/** 2500 for '2,500'. */
const countTyped = (text: string): number => Number(text.replace(/[,\s]/g, ''));

const isCount = (text: string | undefined): text is string => /^\s*\d[\d,]{0,8}\s*$/.test(text ?? '');

interface Band {
  readonly capacity: number | null;
  readonly pricePence: string | null;
  readonly outputPercent: string;
}

const isWhole = (band: Band): band is Band & { capacity: number; pricePence: string } =>
  band.capacity !== null && band.pricePence !== null && band.outputPercent !== '';
