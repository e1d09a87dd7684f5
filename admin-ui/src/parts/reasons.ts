import type { DeferralReason, WithdrawalReason } from '../gql/graphql.ts';

const withdrawal: Readonly<Record<WithdrawalReason, string>> = {
  left_teaching_profession: 'Left the teaching profession',
  moved_school: 'Moved school',
  mentor_no_longer_being_mentor: 'No longer a mentor',
  switched_to_school_led: 'Switched to school-led training',
  changed_lead_provider: 'Changed lead provider',
  other: 'Other',
};

const deferral: Readonly<Record<DeferralReason, string>> = {
  bereavement: 'Bereavement',
  long_term_sickness: 'Long-term sickness',
  parental_leave: 'Parental leave',
  career_break: 'Career break',
  other: 'Other',
};

export const withdrawalInWords = (reason: WithdrawalReason): string => withdrawal[reason];
export const deferralInWords = (reason: DeferralReason): string => deferral[reason];
