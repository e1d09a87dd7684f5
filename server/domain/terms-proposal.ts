import type { BandTerms, ContractTerms } from './contract-terms.ts';

/** How a proposed change of terms ends: approved by another person, or withdrawn by whoever proposed or would approve it. */
export const proposalEnds = ['approved', 'withdrawn'] as const;
export type ProposalEnd = (typeof proposalEnds)[number];

/** Terms as a proposal keeps them, in JSON: pence as text. */
export type StoredTerms = AsText<Omit<ContractTerms, 'bands'>> & {
  readonly bands: readonly AsText<BandTerms>[];
};
type AsText<Terms> = { readonly [Name in keyof Terms]: PenceAsText<Terms[Name]> };
type PenceAsText<Value> = Value extends bigint ? string : Value;

export const storedTerms = ({ bands, ...terms }: ContractTerms): StoredTerms => ({
  ...terms,
  setupFeePence: String(terms.setupFeePence),
  monthlyServiceFeePence: text(terms.monthlyServiceFeePence),
  upliftFeePence: String(terms.upliftFeePence),
  mentorFeePence: text(terms.mentorFeePence),
  bands: bands.map((band) => ({ ...band, pricePence: String(band.pricePence) })),
});

export const termsFrom = ({ bands, ...terms }: StoredTerms): ContractTerms => ({
  ...terms,
  setupFeePence: BigInt(terms.setupFeePence),
  monthlyServiceFeePence: pence(terms.monthlyServiceFeePence),
  upliftFeePence: BigInt(terms.upliftFeePence),
  mentorFeePence: pence(terms.mentorFeePence),
  bands: bands.map((band) => ({ ...band, pricePence: BigInt(band.pricePence) })),
});

const text = (amount: bigint | null): string | null => (amount === null ? null : String(amount));
const pence = (amount: string | null): bigint | null => (amount === null ? null : BigInt(amount));
