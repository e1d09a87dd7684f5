import { defineEntity, p } from '@mikro-orm/core';
import { clawbackStatuses, declarationTypes, evidenceTypes, paymentStatuses } from '../domain/declaration.ts';
import { teacherRoles } from '../domain/teacher.ts';
import { createdAt, id } from './columns.ts';

const Declarations = defineEntity({
  name: 'DeclarationRecord',
  tableName: 'declarations',
  properties: {
    id: id(),
    teacherId: p.uuid(),
    trainingPeriodId: p.uuid(),
    role: p.enum(teacherRoles),
    declarationType: p.enum(declarationTypes),
    declarationDate: p.date(),
    evidenceType: p.enum(evidenceTypes).strictNullable(),
    paymentStatus: p.enum(paymentStatuses),
    clawbackStatus: p.enum(clawbackStatuses),
    paymentStatementId: p.uuid().strictNullable(),
    clawbackStatementId: p.uuid().strictNullable(),
    mentorshipPeriodId: p.uuid().strictNullable(),
    deliveryPartnerWhenCreatedId: p.uuid(),
    sparsityUplift: p.boolean().default(false),
    pupilPremiumUplift: p.boolean().default(false),
    voidedByUserId: p.uuid().strictNullable(),
    voidedByUserAt: p.datetime().strictNullable(),
    createdAt: createdAt(),
  },
});
export class DeclarationRecord extends Declarations.class {}
Declarations.setClass(DeclarationRecord);
