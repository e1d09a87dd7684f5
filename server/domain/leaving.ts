import { addMonths, type Day } from './day.ts';

/** Why a teacher leaves a school, as far as the school tells us. Nothing about health: that is a deferral's. */
export const leavingReasons = [
  'moved_school',
  'left_teaching_profession',
  'career_break',
  'contract_ended',
  'school_closed',
  'other',
] as const;
export type LeavingReason = (typeof leavingReasons)[number];

/** A mentor may also stay at the school and mentor nobody any more (compare INV-20). */
export const mentorLeavingReasons = [...leavingReasons, 'mentor_no_longer_being_mentor'] as const;
export type MentorLeavingReason = (typeof mentorLeavingReasons)[number];

/** Schools tell us of leavers and joiners at most four months ahead (OP-09d, section 2.5). */
export const furthestAhead = (today: Day): Day => addMonths(today, 4);
