import { RowLink } from '../lists/came-from.tsx';
import { contractPeriods, leadProviders, localAuthorities, phases, yesOrNo } from '../lists/choices.ts';
import type { ListOf } from '../lists/list.ts';
import { deliveryPartners } from '../lists/pickables.ts';
import { shortDay } from '../parts/days.ts';
import { Missing } from '../parts/Facts.tsx';
import { Link } from '../parts/Link.tsx';
import { ListPage } from '../parts/ListPage.tsx';
import { choicesOf } from '../parts/names.ts';
import { schoolStates, SchoolTag } from '../parts/statuses.tsx';
import type { SchoolInList } from './school-list-query.ts';

const schools: ListOf<SchoolInList> = {
  resource: 'schools',
  heading: 'Schools',
  one: 'school',
  many: 'schools',
  order: { by: 'name', descending: false },
  views: 'schools',
  hasFile: true,
  words: {
    name: 'q',
    label: 'Find a school',
    hint: 'A URN, part of a name, or a postcode',
    alsoEverywhere: true,
  },
  shortcuts: [
    { words: 'With ECTs or mentors today', filter: () => ({ hasPeopleNow: true }) },
    { words: 'Closing', filter: () => ({ status: 'proposed_to_close' }) },
  ],
  none: (
    <p>
      There are no schools yet. <Link to="/imports/schools">Import them</Link> from a file of the national
      register.
    </p>
  ),
  columns: [
    { name: 'name', label: 'Name', sorts: 'name', cell: ({ id, name }) => <RowLink id={id}>{name}</RowLink> },
    {
      name: 'urn',
      label: 'URN',
      sorts: 'urn',
      orders: ['lowest first', 'highest first'],
      cell: ({ urn }) => urn,
    },
    { name: 'status', label: 'State', cell: ({ status }) => <SchoolTag status={status} /> },
    { name: 'type', label: 'Type', cell: ({ typeName }) => typeName },
    { name: 'phase', label: 'Phase', cell: ({ phaseName }) => phaseName ?? <Missing /> },
    {
      name: 'localAuthority',
      label: 'Local authority',
      sorts: 'local_authority',
      cell: ({ localAuthorityName }) => localAuthorityName,
    },
    { name: 'postcode', label: 'Postcode', cell: ({ postcode }) => postcode ?? <Missing /> },
    { name: 'town', label: 'Town', usual: false, cell: ({ town }) => town ?? <Missing /> },
    { name: 'openedOn', label: 'Opened', usual: false, cell: ({ openedOn }) => <DayOr day={openedOn} /> },
    { name: 'closedOn', label: 'Closed', usual: false, cell: ({ closedOn }) => <DayOr day={closedOn} /> },
  ],
  fields: [
    {
      kind: 'choice',
      name: 'status',
      label: 'State',
      choices: choicesOf(schoolStates),
    },
    {
      kind: 'choice',
      name: 'hasPeopleNow',
      label: 'ECTs or mentors today',
      choices: yesOrNo('Some', 'None'),
    },
    { kind: 'choice', name: 'leadProviderId', label: 'In partnership with', choices: leadProviders },
    { kind: 'pick', name: 'deliveryPartnerId', label: 'Delivery partner', of: deliveryPartners },
    {
      kind: 'choice',
      name: 'contractPeriodYear',
      label: 'Partnership in',
      choices: contractPeriods,
    },
    {
      kind: 'choice',
      name: 'localAuthorityCode',
      label: 'Local authority',
      choices: localAuthorities,
    },
    { kind: 'choice', name: 'phaseName', label: 'Phase', choices: phases },
  ],
};

export const SchoolList = () => <ListPage list={schools} />;

const DayOr = ({ day }: { day: string | null }) => (day ? shortDay(day) : <Missing />);
