import { defineAction } from '../../audit/action.ts';
import { londonDay } from '../../domain/day.ts';
import { type Pence, pounds } from '../../domain/money.ts';
import type { PaymentForm } from '../../domain/recording-payment.ts';
import { statementOf } from '../../domain/statement.ts';
import { type ContractOwner, ownerOfContract } from '../../records/owner-of-contract.ts';
import { sealedTotals } from '../../records/sealed-totals.ts';
import { StatementRecord } from '../../records/statement.record.ts';
import { decide, type Facts, steps } from './rule.ts';

interface Found extends Facts {
  readonly statement: StatementRecord;
  readonly provider: ContractOwner;
  /** As it was sealed last; null while it never was. */
  readonly totalPence: Pence | null;
}

export const recordPayment = defineAction<{ statementId: string }, PaymentForm, Found, PaymentForm>({
  name: 'record-payment',
  called: 'record a payment',
  allowed: ['finance'],
  on: [{ type: 'Statement', may: 'mayRecordPayment', id: 'statementId' }],

  async gather(look, { statementId }) {
    const statement = await look.take(StatementRecord, statementId);
    return {
      statement,
      totalPence: (await sealedTotals(look.em, [statementId])).get(statementId) ?? null,
      provider: await ownerOfContract(look.em, statement),
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

  tell: ({ reference, paidOn }, { statement, provider, totalPence }) => ({
    sentence: `Recorded the payment of ${statementOf(statement, provider)}, ${pounds(totalPence ?? 0n)}, reference ${reference}`,
    subjects: [
      { type: 'Statement', id: statement.id },
      { type: 'LeadProvider', id: provider.id },
    ],
    amount: { called: 'Recorded as paid', pence: totalPence ?? 0n },
    notices: [`${provider.name} will see this statement as paid, ${pounds(totalPence ?? 0n)}.`],
    occurredOn: paidOn,
  }),
});
