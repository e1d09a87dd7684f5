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
  query PartnersToPick {
    deliveryPartners(page: { page: 1, perPage: 100 }) {
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

function Partners() {
  const asked = useAsked(PartnersToPickDocument, {});
  if (asked.error || !asked.data) return <Awaited asked={asked} />;
  return (
    <ManyField
      name="partners"
      label="Delivery partners"
      hint="Those that schools are in partnership with cannot be left out."
      choices={asked.data.deliveryPartners.items.map(({ id, name }) => ({ value: id, words: name }))}
    />
  );
}
