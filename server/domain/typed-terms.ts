import type { ContractTerms } from './contract-terms.ts';

/** As the form sends them: what is left out is none. */
export type TypedTerms = Omit<
  ContractTerms,
  'monthlyServiceFeePence' | 'mentorRecruitmentTarget' | 'mentorFeePence'
> & {
  readonly [Name in 'monthlyServiceFeePence' | 'mentorRecruitmentTarget' | 'mentorFeePence']?:
    | ContractTerms[Name]
    | undefined;
};

export const typedTerms = (typed: TypedTerms): ContractTerms => ({
  ...typed,
  monthlyServiceFeePence: typed.monthlyServiceFeePence ?? null,
  mentorRecruitmentTarget: typed.mentorRecruitmentTarget ?? null,
  mentorFeePence: typed.mentorFeePence ?? null,
});
