import { RowLink } from '../lists/came-from.tsx';
import { contractPeriods } from '../lists/choices.ts';
import type { ListOf } from '../lists/list.ts';
import { Missing } from '../parts/Facts.tsx';
import { ListPage } from '../parts/ListPage.tsx';
import { yearsInWords } from '../parts/years.ts';
import type { LeadProviderInList } from './organisation-list-queries.ts';

const leadProviders: ListOf<LeadProviderInList> = {
  resource: 'lead-providers',
  heading: 'Lead providers',
  one: 'lead provider',
  many: 'lead providers',
  order: { by: 'name', descending: false },
  words: { name: 'q', label: 'Find a lead provider', hint: 'Part of its name' },
  none: <p>There are no lead providers yet.</p>,
  columns: [
    { name: 'name', label: 'Name', sorts: 'name', cell: ({ id, name }) => <RowLink id={id}>{name}</RowLink> },
    {
      name: 'contracts',
      label: 'Contracted in',
      cell: ({ contractPeriods: years }) =>
        yearsInWords(years.map(({ contractPeriodYear }) => contractPeriodYear)) || <Missing>None</Missing>,
    },
  ],
  fields: [{ kind: 'choice', name: 'contractPeriodYear', label: 'Contracted in', choices: contractPeriods }],
};

export const LeadProviderList = () => <ListPage list={leadProviders} />;
