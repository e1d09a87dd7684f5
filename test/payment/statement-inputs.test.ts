import fc from 'fast-check';
import { expect } from 'vitest';
import { randomLedger } from '../../bin/parity/random-ledger.ts';
import { storedId, storeLedgers } from '../../bin/parity/store.ts';
import { exactText } from '../../server/domain/payment/exact.ts';
import { inputsOf, type Ledger } from '../../server/domain/payment/ledger.ts';
import { billFor } from '../../server/domain/payment/statement-bill.ts';
import type { StatementInputs } from '../../server/domain/payment/statement-inputs.ts';
import type { Reader } from '../../server/records/reads/reader.ts';
import { declarationsOfStatement, statementInputs } from '../../server/records/reads/statement-inputs.ts';
import { test } from '../support/database.ts';
import { withPaymentTables } from '../support/payment-tables.ts';

/** What a person could see of the inputs, whatever ids and order the tables gave them. */
const seen = (inputs: StatementInputs) => {
  const { total, fillings } = billFor(inputs);
  const adjustments = inputs.adjustments.map(({ name, amount }) => `${name}: ${exactText(amount)}`).sort();
  return {
    total: total.amount,
    fillings,
    bands: inputs.bands,
    vat: inputs.vat,
    uplift: inputs.uplift,
    adjustments,
  };
};

async function compare(reader: Reader, ledger: Ledger, number: number): Promise<void> {
  const stored = ledger.statements.map(({ id }) => storedId(id, number));
  const read = await statementInputs(reader, stored);
  for (const inputs of inputsOf(ledger)) {
    const id = storedId(inputs.statementId, number);
    const fromTables = read.find(({ statementId }) => statementId === id);
    expect(fromTables && seen(fromTables)).toEqual(seen(inputs));
    const lines = ledger.declarations.filter(
      ({ paymentStatementId, clawbackStatementId }) =>
        paymentStatementId === inputs.statementId || clawbackStatementId === inputs.statementId,
    );
    const declarations = await declarationsOfStatement(reader, id);
    const told = (declaration: (typeof lines)[number]) => [
      declaration.type,
      declaration.declarationDate,
      declaration.paymentStatus,
    ];
    expect(declarations.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(told)).toEqual(lines.map(told));
  }
}

test('what is read from the tables is reckoned as the ledger that was stored there', async ({ database }) => {
  const ledgers = fc.sample(randomLedger, { seed: 4, numRuns: 60 });
  await withPaymentTables(database.ownerUrl, async ({ client, reader }) => {
    await storeLedgers(client, ledgers);
    for (const [number, ledger] of ledgers.entries()) await compare(reader, ledger, number);
  });
});
