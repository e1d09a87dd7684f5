import { defineEntity, p } from '@mikro-orm/core';
import { declarationTypes } from '../domain/declaration.ts';
import { scheduleIdentifiers } from '../domain/training.ts';
import { id } from './columns.ts';

const ContractPeriods = defineEntity({
  name: 'ContractPeriodRecord',
  tableName: 'contract_periods',
  properties: {
    id: id(),
    year: p.integer(),
    startedOn: p.date(),
    finishedOn: p.date(),
    enabled: p.boolean().default(false),
    mentorFundingEnabled: p.boolean().default(false),
    detailedEvidenceTypesEnabled: p.boolean().default(false),
    upliftFeesEnabled: p.boolean().default(true),
    paymentsFrozenAt: p.datetime().strictNullable(),
  },
});
export class ContractPeriodRecord extends ContractPeriods.class {}
ContractPeriods.setClass(ContractPeriodRecord);

const Schedules = defineEntity({
  name: 'ScheduleRecord',
  tableName: 'schedules',
  properties: {
    id: id(),
    contractPeriodYear: p.integer(),
    identifier: p.enum(scheduleIdentifiers),
  },
});
export class ScheduleRecord extends Schedules.class {}
Schedules.setClass(ScheduleRecord);

const Milestones = defineEntity({
  name: 'MilestoneRecord',
  tableName: 'milestones',
  properties: {
    id: id(),
    scheduleId: p.uuid(),
    declarationType: p.enum(declarationTypes),
    startDate: p.date(),
    milestoneDate: p.date().strictNullable(),
  },
});
export class MilestoneRecord extends Milestones.class {}
Milestones.setClass(MilestoneRecord);
