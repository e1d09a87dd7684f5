import { defineAction } from '../../audit/action.ts';
import { statementOf } from '../../domain/statement.ts';
import { newId } from '../../records/columns.ts';
import { type ContractOwner, ownerOfContract } from '../../records/owner-of-contract.ts';
import { StatementRecord } from '../../records/statement.record.ts';
import { StatementNoteRecord } from '../../records/statement-note.record.ts';
import { decide, type Facts, type Form, type Outcome } from './rule.ts';

interface Found extends Facts {
  readonly statement: StatementRecord;
  readonly provider: ContractOwner;
}

export const addNote = defineAction<{ statementId: string }, Form, Found, Outcome>({
  name: 'add-note',
  called: 'add a note to a statement',
  allowed: ['finance', 'finance_approver'],
  on: [{ type: 'Statement', may: 'mayAddNote', id: 'statementId' }],
  irreversible: 'A note is never erased. Add one that corrects it.',

  async gather(look, { statementId }) {
    const statement = await look.take(StatementRecord, statementId);
    const notes = await look.em.find(StatementNoteRecord, { statementId });
    const corrected = new Set(notes.map(({ correctsId }) => correctsId));
    return {
      statement,
      standing: notes.flatMap(({ id }) => (corrected.has(id) ? [] : [id])),
      provider: await ownerOfContract(look.em, statement),
    };
  },

  steps: () => [],
  decide: (facts, form) => decide(facts, form),

  apply(look, outcome, { statement }) {
    look.em.create(StatementNoteRecord, { id: newId(), statementId: statement.id, ...outcome });
  },

  tell: ({ correctsId }, { statement, provider }) => ({
    sentence: `${correctsId ? 'Corrected a note on' : 'Added a note to'} ${statementOf(statement, provider)}`,
    subjects: [
      { type: 'Statement', id: statement.id },
      { type: 'LeadProvider', id: provider.id },
    ],
    notices: ['Everybody who opens the statement will see it; no payment changes.'],
  }),
});
