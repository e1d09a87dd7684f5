import { shownPence } from '../../domain/payment/exact.ts';
import type { StatementTotal } from '../../domain/payment/money-moved.ts';
import { billFor } from '../../domain/payment/statement-bill.ts';
import { statementMonth } from '../../domain/statement.ts';
import type { Reader } from './reader.ts';
import { statementInputs } from './statement-inputs.ts';

interface Row extends Omit<StatementTotal, 'total' | 'month'> {
  year: number;
  month: number;
}

const STATEMENTS = `
with asked as materialized (select * from statements where active_lead_provider_id = any ($1::uuid[]))
select s.id as "statementId", l.name as "leadProvider", a.contract_period_year as "contractPeriodYear", s.year, s.month, s.status
from asked s
  join active_lead_providers a on a.id = s.active_lead_provider_id
  join lead_providers l on l.id = a.lead_provider_id`;

/** What every statement of these lead providers and years comes to, to the penny. */
export async function totalsOfProviders(
  reader: Reader,
  activeLeadProviderIds: readonly string[],
): Promise<StatementTotal[]> {
  const rows = await reader.all<Row>('statements-of-providers', STATEMENTS, [activeLeadProviderIds]);
  const statements = new Map(rows.map((row) => [row.statementId, row]));
  const inputs = await statementInputs(reader, [...statements.keys()]);
  return inputs.flatMap((of) => {
    const row = statements.get(of.statementId);
    if (!row) return [];
    const { year, month, ...named } = row;
    return [{ ...named, month: statementMonth(year, month), total: shownPence(billFor(of).total.amount) }];
  });
}
