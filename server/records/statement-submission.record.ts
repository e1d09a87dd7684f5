import { defineEntity, p } from '@mikro-orm/core';
import type { KeptCheck } from '../domain/payment/checks/checks.ts';
import { submissionEnds } from '../domain/statement.ts';
import { id } from './columns.ts';

const StatementSubmissions = defineEntity({
  name: 'StatementSubmissionRecord',
  tableName: 'statement_submissions',
  properties: {
    id: id(),
    statementId: p.uuid(),
    versionId: p.uuid(),
    typedTotalPence: p.bigint(),
    submittedBy: p.uuid(),
    submittedAt: p.datetime().defaultRaw('now()'),
    endedAs: p.enum(submissionEnds).strictNullable(),
    endedBy: p.uuid().strictNullable(),
    endedAt: p.datetime().strictNullable(),
    approvedSha256: p.text().strictNullable(),
    approvedTotalPence: p.bigint().strictNullable(),
    checks: p.json<readonly KeptCheck[]>(),
  },
});
export class StatementSubmissionRecord extends StatementSubmissions.class {}
StatementSubmissions.setClass(StatementSubmissionRecord);
