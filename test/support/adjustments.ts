import type { Console, DeedReply } from './console.ts';

/** What a finance officer adds to a statement by hand: £50.00 for travel unless said. */
export const add = (console: Console, statement: { id: string }, said: object = {}): Promise<DeedReply> =>
  console.as('finance').perform('addAdjustment', {
    statementId: statement.id,
    paymentType: 'Travel',
    category: 'other',
    direction: 'add',
    amountPence: '5000',
    ...said,
  });

export interface AdjustmentShown {
  readonly id: string;
  readonly paymentType: string;
  readonly pence: string;
  readonly approval: string;
  readonly addedBy: { reason: string; actor: { name: string } } | null;
  readonly approvedBy: { name: string } | null;
  readonly reversedBy: { id: string; statement: { id: string } } | null;
  readonly reverses: { id: string } | null;
}

/** The adjustments of a statement and what it comes to, as its page shows them. */
export async function adjustmentsOf(
  console: Console,
  { id }: { id: string },
): Promise<{ total: bigint; version: number | null; adjustments: AdjustmentShown[] }> {
  const { data } = await console.as('finance').ask(
    `query ($id: ID!) { statement(id: $id) { totalPence version { number } adjustments {
       id paymentType pence approval addedBy { reason actor { name } } approvedBy { name }
       reverses { id } reversedBy { id statement { id } } } } }`,
    { id },
  );
  const { totalPence, version, adjustments } = data.statement;
  return { total: BigInt(totalPence), version: version?.number ?? null, adjustments };
}
