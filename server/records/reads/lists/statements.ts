import type { StatementRow } from '../declarations.ts';
import { statementColumns } from '../declarations.ts';
import { readPage } from '../list-page.ts';
import type { List, ListPage, PageAsked, SortBy } from '../list.ts';
import type { Reader } from '../reader.ts';

/** All conditions together. */
export interface StatementFilter {
  readonly ids?: readonly string[] | undefined;
  readonly leadProviderId?: string | undefined;
  readonly contractPeriodYear?: number | undefined;
  readonly month?: number | undefined;
  readonly year?: number | undefined;
  readonly feeType?: string | undefined;
  readonly status?: string | undefined;
  readonly adjustmentWaits?: boolean | undefined;
}
export type StatementOrder = 'waiting' | 'payment_date' | 'deadline_date' | 'lead_provider';

const OPEN = 100_000;
const PAID = 900_000;

/** Days as numbers, so that what is paid can count backwards; within a day, by the name of who is paid. */
const waiting = `(lpad((case s.status when 'open' then ${OPEN} + (s.payment_date - date '2000-01-01')
  when 'paid' then ${PAID} - (s.payment_date - date '2000-01-01')
  else (s.payment_date - date '2000-01-01') end)::text, 6, '0') || ' ' || l.name)`;

export const statementList: List<StatementFilter, StatementOrder> = {
  name: 'statements',
  id: 's.id',
  from: () =>
    'statements s join active_lead_providers a on a.id = s.active_lead_provider_id join lead_providers l on l.id = a.lead_provider_id',
  orders: {
    waiting: { key: waiting },
    payment_date: { key: 's.payment_date' },
    deadline_date: { key: 's.deadline_date' },
    lead_provider: { key: 'l.name' },
  },
  conditions(filter, where) {
    if (filter.ids) where.and(`s.id = any(${where.value(filter.ids)})`);
    for (const [column, value] of [
      ['a.lead_provider_id', filter.leadProviderId],
      ['a.contract_period_year', filter.contractPeriodYear],
      ['s.month', filter.month],
      ['s.year', filter.year],
      ['s.fee_type', filter.feeType],
      ['s.status', filter.status],
    ] as const)
      if (value !== undefined) where.and(`${column} = ${where.value(value)}`);
    if (filter.adjustmentWaits !== undefined)
      where.and(
        `s.id ${filter.adjustmentWaits ? '' : 'not '}in (select statement_id from statement_adjustments where approval = 'waiting')`,
      );
  },
  shown: statementColumns('found join statements s on s.id = found.id'),
};

export const statementPage = (
  reader: Reader,
  filter: StatementFilter,
  sort: SortBy<StatementOrder>,
  page: PageAsked,
): Promise<ListPage<StatementRow>> => readPage(reader, statementList, filter, sort, page);
