export const trainingProgrammes = ['provider_led', 'school_led'] as const;
export type TrainingProgramme = (typeof trainingProgrammes)[number];

/** Extended runs over two years, reduced under two (ECTs only), replacement is a mentor taking over (mentors only). */
export const scheduleIdentifiers = [
  'ecf-standard-september',
  'ecf-standard-january',
  'ecf-standard-april',
  'ecf-extended-september',
  'ecf-extended-january',
  'ecf-extended-april',
  'ecf-reduced-september',
  'ecf-reduced-january',
  'ecf-reduced-april',
  'ecf-replacement-september',
  'ecf-replacement-january',
  'ecf-replacement-april',
] as const;
export type ScheduleIdentifier = (typeof scheduleIdentifiers)[number];

export const deferralReasons = [
  'bereavement',
  'long_term_sickness',
  'parental_leave',
  'career_break',
  'other',
] as const;
export type DeferralReason = (typeof deferralReasons)[number];

/** `mentor_no_longer_being_mentor` is never an ECT's (INV-20). */
export const withdrawalReasons = [
  'left_teaching_profession',
  'moved_school',
  'mentor_no_longer_being_mentor',
  'switched_to_school_led',
  'changed_lead_provider',
  'other',
] as const;
export type WithdrawalReason = (typeof withdrawalReasons)[number];

export type TrainingStatus = 'active' | 'deferred' | 'withdrawn';

/** As the lead provider sees a training: what was stamped last counts (section 1.8). */
export function trainingStatus({ deferredAt, withdrawnAt }: Stamps): TrainingStatus {
  if (withdrawnAt && (!deferredAt || withdrawnAt >= deferredAt)) return 'withdrawn';
  return deferredAt ? 'deferred' : 'active';
}

/** 'Deferred'. */
export const trainingStatusInWords: Readonly<Record<TrainingStatus, string>> = {
  active: 'Active',
  deferred: 'Deferred',
  withdrawn: 'Withdrawn',
};

export interface Stamps {
  readonly deferredAt: Date | null;
  readonly withdrawnAt: Date | null;
}
