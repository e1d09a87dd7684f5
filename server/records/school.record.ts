import { defineEntity, p } from '@mikro-orm/core';
import { trainingProgrammes } from '../domain/training.ts';
import { createdAt, id } from './columns.ts';

const Schools = defineEntity({
  name: 'SchoolRecord',
  tableName: 'schools',
  properties: {
    id: id(),
    urn: p.text(),
    inductionTutorName: p.text().strictNullable(),
    inductionTutorEmail: p.text().strictNullable(),
    inductionTutorLastNominatedIn: p.integer().strictNullable(),
    lastChosenTrainingProgramme: p.enum(trainingProgrammes).strictNullable(),
    lastChosenLeadProviderId: p.uuid().strictNullable(),
    lastChosenAppropriateBodyId: p.uuid().strictNullable(),
    markedAsEligible: p.boolean().default(false),
    optedOutOfReminderEmailsUntil: p.date().strictNullable(),
    createdAt: createdAt(),
  },
});
export class SchoolRecord extends Schools.class {}
Schools.setClass(SchoolRecord);

const FundingEligibilities = defineEntity({
  name: 'SchoolFundingEligibilityRecord',
  tableName: 'school_funding_eligibilities',
  properties: {
    id: id(),
    schoolId: p.uuid(),
    contractPeriodYear: p.integer(),
    pupilPremiumUplift: p.boolean().default(false),
    sparsityUplift: p.boolean().default(false),
  },
});
export class SchoolFundingEligibilityRecord extends FundingEligibilities.class {}
FundingEligibilities.setClass(SchoolFundingEligibilityRecord);

const SchoolPartnerships = defineEntity({
  name: 'SchoolPartnershipRecord',
  tableName: 'school_partnerships',
  properties: {
    id: id(),
    schoolId: p.uuid(),
    leadProviderDeliveryPartnershipId: p.uuid(),
    createdAt: createdAt(),
  },
});
export class SchoolPartnershipRecord extends SchoolPartnerships.class {}
SchoolPartnerships.setClass(SchoolPartnershipRecord);
