import { defineAction } from '../../audit/action.ts';
import { notFound } from '../../audit/faults.ts';
import { statementOf } from '../../domain/statement.ts';
import { DriftCaseRecord } from '../../records/drift-case.record.ts';
import { type ContractOwner, ownerOfContract } from '../../records/owner-of-contract.ts';
import { StatementRecord } from '../../records/statement.record.ts';
import { decide, type Facts, steps } from './rule.ts';

interface Found extends Facts {
  readonly driftCase: DriftCaseRecord;
  readonly statement: StatementRecord;
  readonly provider: ContractOwner;
}

export const closeCase = defineAction<{ caseId: string }, object, Found, 'settled'>({
  name: 'close-case',
  called: 'close a case',
  allowed: ['finance', 'finance_approver'],
  on: [{ type: 'DriftCase', may: 'mayClose', id: 'caseId' }],

  async gather(look, { caseId }) {
    const driftCase = await look.take(DriftCaseRecord, caseId);
    const statement = await look.em.findOne(StatementRecord, { id: driftCase.statementId });
    if (!statement) throw notFound('statement');
    return { driftCase, statement, provider: await ownerOfContract(look.em, statement) };
  },

  steps,
  decide,

  apply(look, closedAs, { driftCase }) {
    Object.assign(driftCase, { closedAs, closedAt: look.now, closedBy: look.actor.userId });
  },

  tell: (_outcome, { statement, provider }) => ({
    sentence: `Settled the drift of ${statementOf(statement, provider)}`,
    subjects: [
      { type: 'Statement', id: statement.id },
      { type: 'LeadProvider', id: provider.id },
    ],
    notices: ['The night opens another case only if the records move again.'],
  }),
});
