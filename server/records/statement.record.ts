import { defineEntity, p } from '@mikro-orm/core';
import { bandingRules } from '../domain/payment/band-filling.ts';
import { adjustmentCategories, approvals } from '../domain/payment/adjustment.ts';
import { feeTypes, statementStatuses } from '../domain/statement.ts';
import { createdAt, id } from './columns.ts';

const Statements = defineEntity({
  name: 'StatementRecord',
  tableName: 'statements',
  properties: {
    id: id(),
    activeLeadProviderId: p.uuid(),
    contractId: p.uuid(),
    month: p.integer(),
    year: p.integer(),
    feeType: p.enum(feeTypes),
    status: p.enum(statementStatuses),
    deadlineDate: p.date(),
    paymentDate: p.date(),
    markedAsPaidAt: p.datetime().strictNullable(),
    paymentReference: p.text().strictNullable(),
    paidOn: p.date().strictNullable(),
    bandingRule: p.enum(bandingRules).default('PAY-19'),
  },
});
export class StatementRecord extends Statements.class {}
Statements.setClass(StatementRecord);

const StatementAdjustments = defineEntity({
  name: 'StatementAdjustmentRecord',
  tableName: 'statement_adjustments',
  properties: {
    id: id(),
    statementId: p.uuid(),
    paymentType: p.text(),
    amount: p.bigint(),
    createdAt: createdAt(),
    /** From 1, on its statement; the database gives it. */
    number: p.integer().default(0),
    category: p.enum(adjustmentCategories).default('other'),
    evidence: p.text().strictNullable(),
    addedBy: p.uuid().strictNullable(),
    reversesId: p.uuid().strictNullable(),
    approval: p.enum(approvals).default('not_needed'),
    approvedBy: p.uuid().strictNullable(),
    approvedAt: p.datetime().strictNullable(),
  },
});
export class StatementAdjustmentRecord extends StatementAdjustments.class {}
StatementAdjustments.setClass(StatementAdjustmentRecord);
