import { readFileSync } from 'node:fs';
import type pg from 'pg';
import {
  type Exact,
  exact,
  exactText,
  negative,
  over,
  times,
  whole,
  zero,
} from '../../server/domain/payment/exact.ts';
import { find } from '../../server/domain/payment/figure.ts';
import { inputsOf, type Ledger } from '../../server/domain/payment/ledger.ts';
import { type Bill, billFor } from '../../server/domain/payment/statement-bill.ts';
import type { StatementInputs } from '../../server/domain/payment/statement-inputs.ts';
import { vatOf } from '../../server/domain/payment/tables/overview.ts';
import { storedId, storeLedgers } from './store.ts';

export const INDEPENDENT_SQL = readFileSync(new URL('independent.sql', import.meta.url), 'utf8');

/** One statement on which the two calculations do not agree, to the last decimal. */
export interface Difference {
  /** The position of its ledger. */
  readonly ledger: number;
  readonly statementId: string;
  readonly engine: Readonly<Record<string, string>>;
  readonly sql: Readonly<Record<string, string>>;
}

/** Reckons every statement of the ledgers both ways. `engine` may be another one, to see that a fault is found. */
export async function compareLedgers(
  client: pg.ClientBase,
  ledgers: readonly Ledger[],
  engine: (inputs: StatementInputs) => Bill = billFor,
): Promise<{ statements: number; differences: Difference[] }> {
  await storeLedgers(client, ledgers);
  const ids = ledgers.flatMap(({ statements }, number) => statements.map(({ id }) => storedId(id, number)));
  const { rows } = await client.query<SqlRow>(INDEPENDENT_SQL, [ids]);
  const bySql = new Map(rows.map((row) => [row.id, figuresOfSql(row)]));
  const differences = ledgers.flatMap((ledger, number) =>
    inputsOf(ledger).flatMap((inputs): Difference[] => {
      const sql = bySql.get(storedId(inputs.statementId, number)) ?? {};
      const figures = figuresOfEngine(engine(inputs));
      return sameFigures(figures, sql)
        ? []
        : [{ ledger: number, statementId: inputs.statementId, engine: figures, sql }];
    }),
  );
  return { statements: ids.length, differences };
}

interface SqlRow extends Record<(typeof AMOUNTS)[number], string> {
  readonly id: string;
  readonly service_fee: string;
  readonly vat: string;
  readonly total: string;
  readonly denominator: string;
  readonly over_ceiling: string;
  readonly without_place: string;
  readonly cells: readonly [type: string, band: number, came: number, went: number][];
}

const AMOUNTS = [
  'output',
  'clawbacks',
  'uplift',
  'adjustments',
  'mentor_output',
  'mentor_clawbacks',
] as const;
type Figures = Record<string, string>;

/** Pounds from pence, as text that two equal amounts share. */
const pounds = (pence: string, denominator = '1'): string =>
  exactText(over(exact(pence), times(exact(denominator), whole(100))));

function figuresOfSql(row: SqlRow): Figures {
  const amounts = AMOUNTS.map((name) => [name, pounds(row[name])]);
  const fractions = (['service_fee', 'vat', 'total'] as const).map((name) => [
    name,
    pounds(row[name], row.denominator),
  ]);
  return {
    ...Object.fromEntries([...amounts, ...fractions]),
    cells: JSON.stringify(row.cells.map((cell) => cell.join(' ')).toSorted()),
    over_ceiling: row.over_ceiling,
    without_place: row.without_place,
  };
}

function figuresOfEngine({ total, fillings }: Bill): Figures {
  const at = (path: string): Exact => find(total, path)?.amount ?? zero;
  const all = Object.entries(fillings);
  const cells = all.flatMap(([type, { bands }]) =>
    bands.flatMap(({ billable, refundable }, index) =>
      billable + refundable > 0 ? [`${type} ${index + 1} ${billable} ${refundable}`] : [],
    ),
  );
  const count = (key: 'overCeiling' | 'withoutPlace') =>
    String(all.reduce((sum, [, filling]) => sum + filling[key], 0));
  return {
    output: exactText(at('banded/output')),
    clawbacks: exactText(negative(at('banded/clawbacks'))),
    uplift: exactText(at('banded/uplift')),
    adjustments: exactText(at('banded/adjustments')),
    mentor_output: exactText(at('flat/output')),
    mentor_clawbacks: exactText(negative(at('flat/clawbacks'))),
    service_fee: exactText(at('banded/service-fee')),
    vat: exactText(vatOf(total).amount),
    total: exactText(total.amount),
    cells: JSON.stringify(cells.toSorted()),
    over_ceiling: count('overCeiling'),
    without_place: count('withoutPlace'),
  };
}

const sameFigures = (a: Figures, b: Figures): boolean => Object.keys(a).every((name) => a[name] === b[name]);
