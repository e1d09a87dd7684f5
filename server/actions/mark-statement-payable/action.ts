import { defineAction } from '../../audit/action.ts';
import { statementOf } from '../../domain/statement.ts';
import { DeclarationRecord } from '../../records/declaration.record.ts';
import { type ContractOwner, ownerOfContract } from '../../records/owner-of-contract.ts';
import { StatementRecord } from '../../records/statement.record.ts';
import { decide, type Facts, steps } from './rule.ts';

interface Found extends Facts {
  readonly statement: StatementRecord;
  readonly provider: ContractOwner;
  readonly eligible: number;
}

export const markStatementPayable = defineAction<{ statementId: string }, object, Found, 'payable'>({
  name: 'mark-statement-payable',
  called: 'mark a statement as payable',
  allowed: ['finance', 'system'],
  on: [{ type: 'Statement', may: 'mayMarkPayable', id: 'statementId' }],
  irreversible:
    'The deadline of this statement has passed, so it stays closed. Add an adjustment to correct it.',

  async gather(look, { statementId }) {
    const statement = await look.take(StatementRecord, statementId);
    const eligible = { paymentStatementId: statementId, paymentStatus: 'eligible' } as const;
    return {
      statement,
      provider: await ownerOfContract(look.em, statement),
      eligible: await look.em.count(DeclarationRecord, eligible),
    };
  },

  steps,
  decide: (facts, _input, today) => decide(facts, today),

  async apply({ em }, _outcome, { statement }) {
    statement.status = 'payable';
    // Before its declarations, also in the plan and the history.
    await em.flush();
    await em.nativeUpdate(
      DeclarationRecord,
      { paymentStatementId: statement.id, paymentStatus: 'eligible' },
      { paymentStatus: 'payable' },
    );
  },

  tell: (_outcome, { statement, provider, eligible }) => ({
    sentence: `Marked ${statementOf(statement, provider)} as payable, with ${eligible} ${eligible === 1 ? 'declaration' : 'declarations'}`,
    subjects: [
      { type: 'Statement', id: statement.id },
      { type: 'LeadProvider', id: provider.id },
    ],
    notices: [`${provider.name} will see its declarations on this statement as payable.`],
  }),
});
