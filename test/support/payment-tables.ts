import pg from 'pg';
import { openTables } from '../../bin/parity/store.ts';
import { type Reader, types } from '../../server/records/reads/reader.ts';

interface PaymentTables {
  readonly client: pg.Client;
  /** Reads on the same connection, which alone sees its temporary tables. */
  readonly reader: Reader;
}

/** Works on empty copies of the payment tables, which are gone afterwards. */
export async function withPaymentTables<T>(
  url: string,
  work: (tables: PaymentTables) => Promise<T>,
): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await openTables(client);
    return await work({ client, reader: readerOn(client) });
  } finally {
    await client.end();
  }
}

const readerOn = (client: pg.Client): Reader => ({
  async all<Row>(name: string, text: string, values: readonly unknown[] = []) {
    const { rows } = await client.query({ name, text, values: [...values], types });
    return rows as Row[];
  },
});
