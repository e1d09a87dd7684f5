import { RowLink } from '../lists/came-from.tsx';
import { contractPeriods, leadProviders } from '../lists/choices.ts';
import type { ListOf } from '../lists/list.ts';
import { Missing } from '../parts/Facts.tsx';
import { ListPage } from '../parts/ListPage.tsx';
import type { DeliveryPartnerInList } from './organisation-list-queries.ts';

const deliveryPartners: ListOf<DeliveryPartnerInList> = {
  resource: 'delivery-partners',
  heading: 'Delivery partners',
  one: 'delivery partner',
  many: 'delivery partners',
  order: { by: 'name', descending: false },
  words: { name: 'q', label: 'Find a delivery partner', hint: 'Part of its name' },
  none: <p>There are no delivery partners yet.</p>,
  columns: [
    { name: 'name', label: 'Name', sorts: 'name', cell: ({ id, name }) => <RowLink id={id}>{name}</RowLink> },
    {
      name: 'leadProviders',
      label: 'Delivers for',
      cell: (partner) => namesOf(partner).join(', ') || <Missing>None</Missing>,
    },
    {
      name: 'years',
      label: 'Contract periods',
      cell: (partner) => yearsOf(partner).join(', ') || <Missing>None</Missing>,
    },
  ],
  fields: [
    { kind: 'choice', name: 'leadProviderId', label: 'Delivers for', choices: leadProviders },
    { kind: 'choice', name: 'contractPeriodYear', label: 'Contract period', choices: contractPeriods },
  ],
};

export const DeliveryPartnerList = () => <ListPage list={deliveryPartners} />;

const namesOf = ({ leadProviders: pairings }: DeliveryPartnerInList): string[] => [
  ...new Set(pairings.map(({ leadProvider }) => leadProvider.name)),
];

const yearsOf = ({ leadProviders: pairings }: DeliveryPartnerInList): number[] => [
  ...new Set(pairings.map(({ contractPeriodYear }) => contractPeriodYear)),
];
