import {
  type TotalsBridged,
  bridgeOfStatements,
  bridgeOfVersions,
  type Pier,
} from '../../domain/payment/bridge.ts';
import { shownPence } from '../../domain/payment/exact.ts';
import { statementName } from '../../domain/statement.ts';
import { allLinesOfBill, type BillRow, billOfVersion } from '../../records/reads/bills.ts';
import type { StatementRow } from '../../records/reads/declarations.ts';
import { checkedPage } from '../checked-input.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../schema.generated.ts';
import { there } from './people.ts';

export const bridges: Resolvers = {
  Statement: {
    bridge: (statement, { fromVersion }, context) =>
      typeof fromVersion === 'number'
        ? sinceVersion(statement, fromVersion, context)
        : sinceLast(statement, context),
    before: ({ id }, _, { loaders }) => loaders.statementBefore.load(id),
    previous: ({ id }, _, { loaders }) => loaders.previousStatement.load(id),
    next: ({ id }, _, { loaders }) => loaders.nextStatement.load(id),
  },
  Bridge: {
    opening: ({ opening: { name, amount } }) => ({ name, pence: shownPence(amount) }),
    closing: ({ closing: { name, amount } }) => ({ name, pence: shownPence(amount) }),
    steps: ({ steps }, { key: only }) => steps.filter(({ key }) => typeof only !== 'string' || key === only),
    roundingPence: ({ opening, steps, closing }) =>
      shownPence(closing.amount) -
      steps.reduce((all, { amount }) => all + shownPence(amount), shownPence(opening.amount)),
  },
  BridgeStep: {
    pence: ({ amount }) => shownPence(amount),
    count: ({ lines }) => lines.length,
    lines({ lines }, { page }) {
      const { page: number, perPage } = checkedPage(page);
      return { items: lines.slice((number - 1) * perPage, number * perPage), total: lines.length };
    },
  },
  BridgeLine: {
    declaration: ({ declarationId }, _, { loaders }) =>
      there(loaders.declaration.load(declarationId), 'declaration'),
    pence: ({ amount }) => shownPence(amount),
  },
};

async function sinceVersion(
  { id }: StatementRow,
  number: number,
  context: Context,
): Promise<TotalsBridged | null> {
  const { reader, loaders } = context;
  const [opening, closing] = await Promise.all([
    billOfVersion(reader, id, number),
    loaders.billOfStatement.load(id),
  ]);
  if (!opening || !closing) return null;
  const name = closing.version ? `Version ${closing.version.number}` : 'Now';
  return bridgeOfVersions(...(await piers(context, [`Version ${number}`, opening], [name, closing])));
}

async function sinceLast(statement: StatementRow, context: Context): Promise<TotalsBridged | null> {
  const { loaders } = context;
  const last = await loaders.statementBefore.load(statement.id);
  if (!last) return null;
  const [opening, closing] = await Promise.all([
    loaders.billOfStatement.load(last.id),
    loaders.billOfStatement.load(statement.id),
  ]);
  if (!opening || !closing) return null;
  return bridgeOfStatements(...(await piers(context, [nameOf(last), opening], [nameOf(statement), closing])));
}

const nameOf = ({ year, month }: StatementRow) => statementName(year, month);

type Named = readonly [name: string, bill: BillRow];

async function piers({ reader }: Context, opening: Named, closing: Named): Promise<[Pier, Pier]> {
  const pier = async ([name, bill]: Named): Promise<Pier> => ({
    name,
    inputs: bill.inputs,
    total: bill.total,
    lines: await allLinesOfBill(reader, bill),
  });
  return Promise.all([pier(opening), pier(closing)]);
}
