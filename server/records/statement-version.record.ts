import { defineEntity, p } from '@mikro-orm/core';
import { BY_POSTGRES, createdAt, id } from './columns.ts';

const StatementVersions = defineEntity({
  name: 'StatementVersionRecord',
  tableName: 'statement_versions',
  properties: {
    id: id(),
    statementId: p.uuid(),
    number: p.integer(),
    contents: p.text(),
    withoutLines: p.json<object>().generated(BY_POSTGRES).lazy().nullable(),
    contentSha256: p.text(),
    totalPence: p.bigint(),
    createdAt: createdAt(),
  },
});
export class StatementVersionRecord extends StatementVersions.class {}
StatementVersions.setClass(StatementVersionRecord);
