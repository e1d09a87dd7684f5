import { defineEntity, p } from '@mikro-orm/core';
import { caseEnds } from '../domain/drift-case.ts';
import { driftCauses } from '../domain/payment/drift.ts';
import { id } from './columns.ts';

const DriftCases = defineEntity({
  name: 'DriftCaseRecord',
  tableName: 'drift_cases',
  properties: {
    id: id(),
    statementId: p.uuid(),
    versionId: p.uuid(),
    foundSha256: p.text(),
    cause: p.enum(driftCauses),
    rows: p.integer(),
    differencePence: p.bigint(),
    details: p.text(),
    openedAt: p.datetime().defaultRaw('now()'),
    closedAs: p.enum(caseEnds).strictNullable(),
    closedAt: p.datetime().strictNullable(),
    closedBy: p.uuid().strictNullable(),
  },
});
export class DriftCaseRecord extends DriftCases.class {}
DriftCases.setClass(DriftCaseRecord);
