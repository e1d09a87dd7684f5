/** In which of the two roles a teacher is trained, declared and paid for. */
export const teacherRoles = ['ect', 'mentor'] as const;
export type TeacherRole = (typeof teacherRoles)[number];

/** The induction status of the Teaching Record System, in its own spelling. */
export const trsInductionStatuses = [
  'None',
  'RequiredToComplete',
  'InProgress',
  'Passed',
  'Failed',
  'FailedInWales',
  'Exempt',
] as const;
export type TrsInductionStatus = (typeof trsInductionStatuses)[number];

/** What the Teaching Record System last answered for a TRN: found, unknown, deactivated or merged into another. */
export const trsResponses = ['ok', 'not_found', 'gone', 'permanent_redirect'] as const;
export type TrsResponse = (typeof trsResponses)[number];
/** What it says of a TRN that it does not know any more. */
export type TrnLoss = Exclude<TrsResponse, 'ok'>;

export const mentorIneligibilityReasons = [
  'completed_declaration_received',
  'completed_during_early_roll_out',
  'started_not_completed',
] as const;
export type MentorIneligibilityReason = (typeof mentorIneligibilityReasons)[number];

export const anonymisationReasons = ['registered_in_error', 'teacher_record_merged'] as const;
export type AnonymisationReason = (typeof anonymisationReasons)[number];

/** How much of a teacher's history came over from the previous service. */
export const migrationModes = ['latest_induction_records', 'all_induction_records', 'not_migrated'] as const;
export type MigrationMode = (typeof migrationModes)[number];
