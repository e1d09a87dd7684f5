import { RowLink } from '../lists/came-from.tsx';
import { calendarYears, contractPeriods, leadProviders, months, yesOrNo } from '../lists/choices.ts';
import type { ListOf } from '../lists/list.ts';
import { dayOf, shortDay, today } from '../parts/days.ts';
import { Missing } from '../parts/Facts.tsx';
import { ListPage } from '../parts/ListPage.tsx';
import { pounds } from '../parts/money.ts';
import { NoWrap } from '../parts/NoWrap.tsx';
import { choicesOf } from '../parts/names.ts';
import { statementStates, StatementTag } from '../parts/statuses.tsx';
import type { StatementInList } from './statement-list-query.ts';

const feeTypes = { output: 'Output', service: 'Service' } as const;
const DAYS = ['earliest first', 'latest first'] as const;

const statements: ListOf<StatementInList> = {
  resource: 'statements',
  heading: 'Statements',
  one: 'statement',
  many: 'statements',
  order: { by: 'waiting', descending: false },
  orderInWords: 'what waits for finance first, then the next to be paid, then paid ones, latest first',
  views: 'statements',
  hasFile: true,
  shortcuts: [
    { words: 'This month', filter: () => monthOf(today()) },
    { words: 'Being checked', filter: () => ({ status: 'payable' }) },
    { words: 'Waiting for an approver', filter: () => ({ status: 'submitted' }) },
  ],
  none: <p>There are no statements yet. They come with the statement calendar of a contract period.</p>,
  columns: [
    {
      name: 'statement',
      label: 'Statement',
      cell: ({ id, name, leadProvider }) => <RowLink id={id}>{`${name}, ${leadProvider.name}`}</RowLink>,
    },
    {
      name: 'leadProvider',
      label: 'Lead provider',
      sorts: 'lead_provider',
      usual: false,
      cell: ({ leadProvider }) => leadProvider.name,
    },
    { name: 'period', label: 'Contract period', cell: ({ contractPeriodYear }) => contractPeriodYear },
    { name: 'type', label: 'Type', cell: ({ feeType }) => feeTypes[feeType] },
    { name: 'status', label: 'Status', cell: ({ status }) => <StatementTag status={status} /> },
    {
      name: 'deadline',
      label: 'Deadline',
      sorts: 'deadline_date',
      orders: DAYS,
      cell: ({ deadlineDate }) => <NoWrap>{shortDay(deadlineDate)}</NoWrap>,
    },
    {
      name: 'payment',
      label: 'Payment date',
      sorts: 'payment_date',
      orders: DAYS,
      cell: ({ paymentDate }) => <NoWrap>{shortDay(paymentDate)}</NoWrap>,
    },
    {
      name: 'total',
      label: 'Sealed total',
      align: 'right',
      cell: ({ version }) => (version ? pounds(version.totalPence) : <Missing>Not sealed yet</Missing>),
    },
    {
      name: 'adjustments',
      label: 'Adjustments',
      align: 'right',
      usual: false,
      cell: ({ adjustmentCount }) => adjustmentCount.toLocaleString('en-GB'),
    },
    {
      name: 'authorised',
      label: 'Authorised',
      usual: false,
      cell: ({ authorisedAt }) =>
        authorisedAt ? <NoWrap>{shortDay(dayOf(authorisedAt))}</NoWrap> : <Missing>Not yet</Missing>,
    },
  ],
  fields: [
    { kind: 'choice', name: 'leadProviderId', label: 'Lead provider', choices: leadProviders },
    { kind: 'choice', name: 'contractPeriodYear', label: 'Contract period', choices: contractPeriods },
    {
      kind: 'choice',
      name: 'status',
      label: 'Status',
      choices: choicesOf(statementStates),
    },
    {
      kind: 'choice',
      name: 'feeType',
      label: 'Type',
      choices: choicesOf(feeTypes),
    },
    {
      kind: 'choice',
      name: 'adjustmentWaits',
      label: 'Adjustment waiting',
      choices: yesOrNo('Waits for an approval', 'None waits'),
    },
    { kind: 'choice', name: 'month', label: 'Month', choices: months },
    { kind: 'choice', name: 'year', label: 'Calendar year', choices: calendarYears },
  ],
};

function monthOf(day: string) {
  const [year, month] = day.split('-').map(Number);
  return { month, year };
}

export const StatementList = () => <ListPage list={statements} />;
