import { expect } from 'vitest';
import { search } from '../../bin/parity/search.ts';
import { billFor } from '../../server/domain/payment/statement-bill.ts';
import { test } from '../support/database.ts';
import { withPaymentTables } from '../support/payment-tables.ts';

test('the engine and the independent SQL agree to the last decimal on 1,000 random statements', async ({
  database,
}) => {
  const found = await withPaymentTables(database.ownerUrl, ({ client }) => search(client, 1_000, 20_260_401));
  expect(found).toEqual({ statements: 1_000, differences: 0, smallest: null });
});

test('an engine that forgets VAT on mentors is found, in a ledger with one statement', async ({
  database,
}) => {
  const forgetful = (inputs: Parameters<typeof billFor>[0]) =>
    billFor({
      ...inputs,
      vat: { ...inputs.vat, registered: inputs.vat.registered && inputs.contractType === 'ecf' },
    });
  const found = await withPaymentTables(database.ownerUrl, ({ client }) =>
    search(client, 300, 7, { engine: forgetful }),
  );
  expect(found.differences).toBeGreaterThan(0);
  expect(found.smallest?.ledger.statements).toHaveLength(1);
  expect(found.smallest?.difference.engine['total']).not.toBe(found.smallest?.difference.sql['total']);
});
