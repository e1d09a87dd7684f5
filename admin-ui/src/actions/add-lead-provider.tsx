import type { PeriodOnPage } from '../calendar/period-queries.ts';
import { ask } from '../data/ask.ts';
import { Deed } from '../deeds/Deed.tsx';
import { SelectField } from '../deeds/in-dialogs.ts';
import { graphql } from '../gql/index.ts';

const AddLeadProviderDocument = graphql(/* GraphQL */ `
  mutation AddLeadProvider($input: AddLeadProviderInput!, $why: Why!, $confirm: String) {
    addLeadProvider(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

interface Props {
  period: PeriodOnPage;
  /** Every lead provider there is. */
  leadProviders: readonly { id: string; name: string }[];
}

export function AddLeadProvider({ period, leadProviders }: Props) {
  const inIt = new Set(period.leadProviders.map(({ leadProvider }) => leadProvider.id));
  return (
    <Deed
      name="Add a lead provider"
      confirm="Add the lead provider"
      may={period.mayAddLeadProvider}
      start={{ leadProviderId: '' }}
      send={async ({ leadProviderId }, why, confirm) => {
        const input = { contractPeriodId: period.id, leadProviderId };
        return (await ask(AddLeadProviderDocument, { input, why, confirm })).addLeadProvider;
      }}
    >
      <p>It goes on with its partners, terms and statements of the year before.</p>
      <SelectField
        name="leadProviderId"
        label="Lead provider"
        missing="Choose a lead provider"
        none="Choose a lead provider"
        choices={leadProviders
          .filter(({ id }) => !inIt.has(id))
          .map(({ id, name }) => ({ value: id, words: name }))}
      />
    </Deed>
  );
}
