import { AppropriateBodyRecord } from './appropriate-body.record.ts';
import { EctAtSchoolPeriodRecord, MentorAtSchoolPeriodRecord } from './at-school-period.record.ts';
import { ContractPeriodRecord, MilestoneRecord, ScheduleRecord } from './calendar.record.ts';
import {
  ActiveLeadProviderBandRecord,
  BandCeilingRecord,
  ContractBandedFeeStructureBandTermRecord,
  ContractBandedFeeStructureRecord,
  ContractFlatRateFeeStructureRecord,
  ContractRecord,
} from './contract.record.ts';
import { ContractTermProposalRecord } from './contract-term-proposal.record.ts';
import { DeclarationRecord } from './declaration.record.ts';
import { InductionExtensionRecord, InductionPeriodRecord } from './induction-period.record.ts';
import {
  ActiveLeadProviderRecord,
  DeliveryPartnerRecord,
  LeadProviderDeliveryPartnershipRecord,
  LeadProviderRecord,
  VatRegistrationRecord,
} from './lead-provider.record.ts';
import { MentorshipPeriodRecord } from './mentorship-period.record.ts';
import {
  RegisterSchoolLinkRecord,
  RegisterSchoolRecord,
  SchoolImportRecord,
} from './register-school.record.ts';
import { DriftCaseRecord } from './drift-case.record.ts';
import { SavedViewRecord } from './saved-view.record.ts';
import { SchoolFundingEligibilityRecord, SchoolPartnershipRecord, SchoolRecord } from './school.record.ts';
import { StatementAdjustmentRecord, StatementRecord } from './statement.record.ts';
import { StatementNoteRecord } from './statement-note.record.ts';
import { StatementSubmissionRecord } from './statement-submission.record.ts';
import { StatementVersionRecord } from './statement-version.record.ts';
import { TeacherIdChangeRecord, TeacherRecord } from './teacher.record.ts';
import { TrainingPeriodRecord } from './training-period.record.ts';
import { UserRecord } from './user.record.ts';

/** Every record of the database, for the ORM. */
export const records = [
  UserRecord,
  ContractPeriodRecord,
  ScheduleRecord,
  MilestoneRecord,
  LeadProviderRecord,
  VatRegistrationRecord,
  ActiveLeadProviderRecord,
  DeliveryPartnerRecord,
  LeadProviderDeliveryPartnershipRecord,
  AppropriateBodyRecord,
  RegisterSchoolRecord,
  RegisterSchoolLinkRecord,
  SchoolImportRecord,
  SchoolRecord,
  SchoolFundingEligibilityRecord,
  SchoolPartnershipRecord,
  TeacherRecord,
  TeacherIdChangeRecord,
  EctAtSchoolPeriodRecord,
  MentorAtSchoolPeriodRecord,
  MentorshipPeriodRecord,
  TrainingPeriodRecord,
  InductionPeriodRecord,
  InductionExtensionRecord,
  ContractRecord,
  ContractBandedFeeStructureRecord,
  ContractFlatRateFeeStructureRecord,
  ActiveLeadProviderBandRecord,
  ContractBandedFeeStructureBandTermRecord,
  BandCeilingRecord,
  ContractTermProposalRecord,
  StatementRecord,
  StatementAdjustmentRecord,
  StatementVersionRecord,
  StatementNoteRecord,
  StatementSubmissionRecord,
  DeclarationRecord,
  DriftCaseRecord,
  SavedViewRecord,
];
