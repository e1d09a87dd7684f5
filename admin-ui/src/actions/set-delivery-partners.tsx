import type { ProviderCalendar } from '../calendar/calendar-queries.ts';
import { ask } from '../data/ask.ts';
import { useAsked } from '../data/useAsked.ts';
import { Deed } from '../deeds/Deed.tsx';
import { ManyField } from '../deeds/in-dialogs.ts';
import { manyTyped } from '../fields/many-typed.ts';
import { graphql } from '../gql/index.ts';
import { Awaited } from '../parts/Awaited.tsx';

const SetDeliveryPartnersDocument = graphql(/* GraphQL */ `
  mutation SetDeliveryPartners($input: SetDeliveryPartnersInput!, $why: Why!, $confirm: String) {
    setDeliveryPartners(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

const PartnersToPickDocument = graphql(/* GraphQL */ `
  query PartnersToPick($page: Int!) {
    deliveryPartners(page: { page: $page, perPage: 100 }) {
      total
      items {
        id
        name
      }
    }
  }
`);

export function SetDeliveryPartners({ provider }: { provider: ProviderCalendar }) {
  return (
    <Deed
      name="Choose delivery partners"
      confirm="Change the delivery partners"
      may={provider.maySetDeliveryPartners}
      start={{ partners: provider.deliveryPartners.map(({ id }) => id).join() }}
      send={async ({ partners }, why, confirm) => {
        const input = { activeLeadProviderId: provider.id, deliveryPartnerIds: manyTyped(partners) };
        return (await ask(SetDeliveryPartnersDocument, { input, why, confirm })).setDeliveryPartners;
      }}
    >
      <Partners />
    </Deed>
  );
}

interface PartnersProps {
  page?: number;
  /** Those of the pages before. */
  before?: readonly { readonly id: string; readonly name: string }[];
}

/** All of them to choose from: the server gives a hundred at a time. */
function Partners({ page = 1, before = [] }: PartnersProps) {
  const asked = useAsked(PartnersToPickDocument, { page });
  if (asked.error || !asked.data) return <Awaited asked={asked} />;
  const { items, total } = asked.data.deliveryPartners;
  const all = [...before, ...items];
  if (items.length > 0 && all.length < total) return <Partners page={page + 1} before={all} />;
  return (
    <ManyField
      name="partners"
      label="Delivery partners"
      hint="Those that schools are in partnership with cannot be left out."
      choices={all.map(({ id, name }) => ({ value: id, words: name }))}
    />
  );
}
