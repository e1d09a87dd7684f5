import { defineAction } from '../../audit/action.ts';
import { londonDay } from '../../domain/day.ts';
import { statementName } from '../../domain/statement.ts';
import { providerOfStatement, type StatementProvider } from '../../records/provider-of-statement.ts';
import { StatementRecord } from '../../records/statement.record.ts';
import { decide, type Facts, type Form, steps } from './rule.ts';

interface Found extends Facts {
  readonly statement: StatementRecord;
  readonly provider: StatementProvider;
}

export const recordPayment = defineAction<{ statementId: string }, Form, Found, Form>({
  name: 'record-payment',
  called: 'record a payment',
  allowed: ['finance'],
  on: [{ type: 'Statement', may: 'mayRecordPayment', id: 'statementId' }],

  async gather(look, { statementId }) {
    const statement = await look.take(StatementRecord, statementId);
    return {
      statement,
      provider: await providerOfStatement(look.em, statement),
      authorisedOn: statement.markedAsPaidAt && londonDay(statement.markedAsPaidAt),
    };
  },

  steps,
  decide: (facts, input, today) => decide(facts, input, today),

  apply(_look, { reference, paidOn }, { statement }) {
    statement.status = 'paid';
    statement.paymentReference = reference;
    statement.paidOn = paidOn;
  },

  tell: ({ reference, paidOn }, { statement, provider }) => ({
    sentence: `Recorded the payment of the ${statementName(statement.year, statement.month)} statement of ${provider.name}, reference ${reference}`,
    subjects: [
      { type: 'Statement', id: statement.id },
      { type: 'LeadProvider', id: provider.id },
    ],
    notices: [`${provider.name} will see this statement as paid.`],
    occurredOn: paidOn,
  }),
});
