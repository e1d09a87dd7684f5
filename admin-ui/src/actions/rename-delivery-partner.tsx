import { ask } from '../data/ask.ts';
import { Deed } from '../deeds/Deed.tsx';
import { TextField } from '../deeds/in-dialogs.ts';
import { graphql } from '../gql/index.ts';
import type { DeliveryPartnerOnPage } from '../organisations/organisation-queries.ts';

const RenameDeliveryPartnerDocument = graphql(/* GraphQL */ `
  mutation RenameDeliveryPartner($input: RenameDeliveryPartnerInput!, $why: Why!, $confirm: String) {
    renameDeliveryPartner(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

export function RenameDeliveryPartner({ partner }: { partner: DeliveryPartnerOnPage }) {
  return (
    <Deed
      name="Rename"
      confirm="Rename the delivery partner"
      may={partner.mayRename}
      start={{ name: partner.name }}
      send={async ({ name }, why, confirm) => {
        const input = { deliveryPartnerId: partner.id, name };
        return (await ask(RenameDeliveryPartnerDocument, { input, why, confirm })).renameDeliveryPartner;
      }}
    >
      <TextField name="name" label="Name" longest={200} />
    </Deed>
  );
}
