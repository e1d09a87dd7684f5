import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id } from './columns.ts';

const StatementVersions = defineEntity({
  name: 'StatementVersionRecord',
  tableName: 'statement_versions',
  properties: {
    id: id(),
    statementId: p.uuid(),
    number: p.integer(),
    contents: p.text(),
    contentSha256: p.text(),
    totalPence: p.bigint(),
    createdAt: createdAt(),
  },
});
export class StatementVersionRecord extends StatementVersions.class {}
StatementVersions.setClass(StatementVersionRecord);
