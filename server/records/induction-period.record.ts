import { defineEntity, p } from '@mikro-orm/core';
import { inductionOutcomes, inductionProgrammes } from '../domain/induction.ts';
import { trainingProgrammes } from '../domain/training.ts';
import { createdAt, id } from './columns.ts';

const InductionPeriods = defineEntity({
  name: 'InductionPeriodRecord',
  tableName: 'induction_periods',
  properties: {
    id: id(),
    teacherId: p.uuid(),
    appropriateBodyId: p.uuid(),
    startedOn: p.date(),
    finishedOn: p.date().strictNullable(),
    /** Terms with one decimal, as exact text: '3.0'. */
    numberOfTerms: p.decimal().precision(3).scale(1).strictNullable(),
    outcome: p.enum(inductionOutcomes).strictNullable(),
    inductionProgramme: p.enum(inductionProgrammes),
    trainingProgramme: p.enum(trainingProgrammes).strictNullable(),
    failConfirmationSentOn: p.date().strictNullable(),
  },
});
export class InductionPeriodRecord extends InductionPeriods.class {}
InductionPeriods.setClass(InductionPeriodRecord);

const InductionExtensions = defineEntity({
  name: 'InductionExtensionRecord',
  tableName: 'induction_extensions',
  properties: {
    id: id(),
    teacherId: p.uuid(),
    numberOfTerms: p.decimal().precision(3).scale(1),
    createdAt: createdAt(),
  },
});
export class InductionExtensionRecord extends InductionExtensions.class {}
InductionExtensions.setClass(InductionExtensionRecord);
