import { CreateDeliveryPartner } from '../actions/create-delivery-partner.tsx';
import { useAsked } from '../data/useAsked.ts';
import { Deeds } from '../deeds/Deeds.tsx';
import { RowLink } from '../lists/came-from.tsx';
import { contractPeriods, leadProviders } from '../lists/choices.ts';
import type { ListOf } from '../lists/list.ts';
import { Missing } from '../parts/Facts.tsx';
import { ListPage } from '../parts/ListPage.tsx';
import { yearsInWords } from '../parts/years.ts';
import { type DeliveryPartnerInList, MayCreateDeliveryPartnerDocument } from './organisation-list-queries.ts';

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
      cell: (partner) => yearsInWords(yearsOf(partner)) || <Missing>None</Missing>,
    },
  ],
  fields: [
    { kind: 'choice', name: 'leadProviderId', label: 'Delivers for', choices: leadProviders },
    { kind: 'choice', name: 'contractPeriodYear', label: 'Contract period', choices: contractPeriods },
  ],
};

export function DeliveryPartnerList() {
  return (
    <>
      <ListPage list={deliveryPartners} />
      <Additions />
    </>
  );
}

/** The list stands without it, so what goes wrong here is not shown. */
function Additions() {
  const { data } = useAsked(MayCreateDeliveryPartnerDocument, {});
  return (
    data?.mayCreateDeliveryPartner.allowed && (
      <Deeds label="What can be added">
        <CreateDeliveryPartner may={data.mayCreateDeliveryPartner} />
      </Deeds>
    )
  );
}

const namesOf = ({ leadProviders: pairings }: DeliveryPartnerInList): string[] => [
  ...new Set(pairings.map(({ leadProvider }) => leadProvider.name)),
];

const yearsOf = ({ leadProviders: pairings }: DeliveryPartnerInList): number[] =>
  pairings.map(({ contractPeriodYear }) => contractPeriodYear);
