import { ask } from '../data/ask.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import { TextField } from '../deeds/in-dialogs.ts';
import { graphql } from '../gql/index.ts';

const CreateDeliveryPartnerDocument = graphql(/* GraphQL */ `
  mutation CreateDeliveryPartner($input: CreateDeliveryPartnerInput!, $why: Why!, $confirm: String) {
    createDeliveryPartner(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

export function CreateDeliveryPartner({ may }: { may: May }) {
  return (
    <Deed
      name="Add a delivery partner"
      confirm="Add the delivery partner"
      may={may}
      start={{ name: '' }}
      send={async ({ name }, why, confirm) =>
        (await ask(CreateDeliveryPartnerDocument, { input: { name }, why, confirm })).createDeliveryPartner
      }
    >
      <p>It is chosen for a lead provider and contract period afterwards, in the calendar.</p>
      <TextField name="name" label="Name" longest={200} />
    </Deed>
  );
}
