import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id } from './columns.ts';

const StatementNotes = defineEntity({
  name: 'StatementNoteRecord',
  tableName: 'statement_notes',
  properties: {
    id: id(),
    statementId: p.uuid(),
    note: p.text(),
    knownDifference: p.bigint().strictNullable(),
    correctsId: p.uuid().strictNullable(),
    createdAt: createdAt(),
  },
});
export class StatementNoteRecord extends StatementNotes.class {}
StatementNotes.setClass(StatementNoteRecord);
