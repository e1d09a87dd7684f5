import type { Class } from './policy.ts';

export interface PolicyTable {
  ActiveLeadProvider: Record<'contractPeriodYear' | 'id' | 'leadProvider', Class>;
  Actor: Record<'id' | 'name', Class>;
  AppropriateBody: Record<'bodyType' | 'id' | 'name', Class>;
  Declaration: Record<'clawbackStatement' | 'clawbackStatus' | 'createdAt' | 'declarationDate' | 'declarationType' | 'deliveryPartnerWhenCreated' | 'evidenceType' | 'history' | 'id' | 'leadProvider' | 'paymentStatement' | 'paymentStatus' | 'pupilPremiumUplift' | 'role' | 'sparsityUplift' | 'teacher' | 'trainingPeriod', Class>;
  DeliveryPartner: Record<'id' | 'name', Class>;
  Done: Record<'event', Class>;
  EctAtSchoolPeriod: Record<'email' | 'finishedOn' | 'id' | 'leavingReason' | 'mentorshipPeriods' | 'reportedLeavingBy' | 'school' | 'schoolReportedAppropriateBody' | 'startedOn' | 'teacher' | 'trainingPeriods' | 'workingPattern', Class>;
  Event: Record<'action' | 'actor' | 'changeCount' | 'changes' | 'id' | 'occurredOn' | 'reason' | 'recordedAt' | 'reversedBy' | 'reverses' | 'sentence' | 'ticket', Class>;
  EventPage: Record<'items' | 'total', Class>;
  FieldChange: Record<'after' | 'before' | 'field', Class>;
  InductionPeriod: Record<'appropriateBody' | 'finishedOn' | 'id' | 'inductionProgramme' | 'numberOfTerms' | 'outcome' | 'startedOn', Class>;
  LeadProvider: Record<'id' | 'name', Class>;
  May: Record<'allowed' | 'because', Class>;
  Me: Record<'email' | 'id' | 'name' | 'role', Class>;
  MentorAtSchoolPeriod: Record<'email' | 'finishedOn' | 'id' | 'leavingReason' | 'mentorshipPeriods' | 'reportedLeavingBy' | 'school' | 'startedOn' | 'teacher' | 'trainingPeriods', Class>;
  MentorshipPeriod: Record<'ect' | 'finishedOn' | 'id' | 'mentor' | 'startedOn', Class>;
  Milestone: Record<'declarationType' | 'milestoneDate' | 'startDate', Class>;
  Planned: Record<'changeCount' | 'changes' | 'fingerprint' | 'moved' | 'notices' | 'sentence', Class>;
  Query: Record<'declaration' | 'event' | 'events' | 'me' | 'school' | 'schools' | 'teacher' | 'teachers', Class>;
  Refused: Record<'because' | 'code', Class>;
  RowChange: Record<'fields' | 'name' | 'op' | 'record' | 'rowId', Class>;
  Schedule: Record<'contractPeriodYear' | 'id' | 'identifier' | 'milestones', Class>;
  School: Record<'closedOn' | 'ectsNow' | 'history' | 'id' | 'inductionTutorEmail' | 'inductionTutorName' | 'localAuthorityName' | 'mentorsNow' | 'name' | 'openedOn' | 'partnerships' | 'phaseName' | 'postcode' | 'status' | 'town' | 'typeName' | 'urn', Class>;
  SchoolPage: Record<'items' | 'total', Class>;
  SchoolPartnership: Record<'contractPeriodYear' | 'deliveryPartner' | 'id' | 'leadProvider' | 'school', Class>;
  Statement: Record<'contractPeriodYear' | 'deadlineDate' | 'feeType' | 'id' | 'leadProvider' | 'month' | 'name' | 'paymentDate' | 'status' | 'year', Class>;
  Teacher: Record<'correctedName' | 'declarations' | 'ectAtSchoolPeriods' | 'ectFirstBecameEligibleForTrainingAt' | 'ectTrainingRecordId' | 'history' | 'id' | 'inductionPeriods' | 'mentorAtSchoolPeriods' | 'mentorBecameIneligibleForFundingOn' | 'mentorBecameIneligibleForFundingReason' | 'mentorFirstBecameEligibleForTrainingAt' | 'mentorTrainingRecordId' | 'name' | 'trn' | 'trsInductionStatus' | 'trsName' | 'trsQtsAwardedOn', Class>;
  TeacherPage: Record<'items' | 'total', Class>;
  TrainingPeriod: Record<'deferralReason' | 'deferredAt' | 'deliveryPartner' | 'expressionOfInterest' | 'finishedOn' | 'id' | 'leadProvider' | 'role' | 'schedule' | 'schoolPartnership' | 'startedOn' | 'status' | 'trainingProgramme' | 'withdrawalReason' | 'withdrawnAt', Class>;
}
