import type {
  AdjustmentCategory,
  DeferralReason,
  LeavingReason,
  TeacherRole,
  WithdrawalReason,
} from '../gql/graphql.ts';
import { choicesOf } from './names.ts';

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

const leaving: Readonly<Record<LeavingReason, string>> = {
  moved_school: 'They go to another school',
  left_teaching_profession: 'They leave the teaching profession',
  career_break: 'They take a career break',
  contract_ended: 'Their contract has ended',
  school_closed: 'The school closes',
  mentor_no_longer_being_mentor: 'They are no longer a mentor',
  other: 'Other',
};

/** Only mentors stop being mentors (INV-20). */
const forRole = <Choice extends { value: string }>(role: TeacherRole, choices: readonly Choice[]) =>
  choices.filter(({ value }) => role === 'mentor' || value !== 'mentor_no_longer_being_mentor');

export const withdrawalReasons = (role: TeacherRole) => forRole(role, choicesOf(withdrawal));
export const leavingReasons = (role: TeacherRole) => [
  ...forRole(role, choicesOf(leaving)),
  { value: '', words: 'The school has not said' },
];

export const deferralReasons = choicesOf(deferral);

export const leavingInWords = (reason: LeavingReason): string => leaving[reason];
export const withdrawalInWords = (reason: WithdrawalReason): string => withdrawal[reason];
export const deferralInWords = (reason: DeferralReason): string => deferral[reason];

/** Why an amount is added to a statement by hand. */
export const adjustmentCategories: readonly { value: AdjustmentCategory; words: string }[] = [
  { value: 'earlier_payment', words: 'An earlier payment was too high or too low' },
  { value: 'contract_correction', words: 'The contract was changed or wrong' },
  { value: 'service_fee', words: 'The service fee is settled' },
  { value: 'recruitment', words: 'Recruitment above or below the target' },
  { value: 'uplift', words: 'Uplift is settled' },
  { value: 'same_milestone_twice', words: 'A milestone is paid twice by decision' },
  { value: 'other', words: 'Something else' },
];
