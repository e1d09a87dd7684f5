import type { ProviderCalendar } from '../calendar/calendar-queries.ts';
import { letterAt, termsToSend, typedFrom } from '../contracts/terms-form.ts';
import { TermsFields } from '../contracts/TermsFields.tsx';
import { ask } from '../data/ask.ts';
import { Deed } from '../deeds/Deed.tsx';
import { graphql } from '../gql/index.ts';

const CreateContractDocument = graphql(/* GraphQL */ `
  mutation CreateContract($input: CreateContractInput!, $why: Why!, $confirm: String) {
    createContract(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

const FIRST_BANDS = 3;

/** Filled in from the latest version; the first one is empty. */
export function CreateContract({ provider }: { provider: ProviderCalendar }) {
  const latest = provider.contracts.at(-1);
  const bands = latest?.terms?.bands.length ?? FIRST_BANDS;
  const isFlat = latest ? latest.contractType === 'ittecf_ectp' : provider.contractPeriodYear >= 2025;
  return (
    <Deed
      name="Make a contract"
      confirm="Make the contract"
      may={provider.mayCreateContract}
      start={latest?.terms ? typedFrom(latest.terms) : empty(bands)}
      send={async (typed, why, confirm) => {
        const terms = termsToSend(typed, bands + 1);
        const input = { activeLeadProviderId: provider.id, terms };
        return (await ask(CreateContractDocument, { input, why, confirm })).createContract;
      }}
    >
      <p>A contract pays nothing until statements use it.</p>
      <TermsFields bands={latest ? bands : 1} most={bands + 1} hasMentorFee={isFlat} />
    </Deed>
  );
}

function empty(bands: number): Record<string, string> {
  const none = { setupFeePence: '0', upliftFeePence: '0', recruitmentTarget: 0, bands: [] };
  const typed: Record<string, string> = typedFrom({ ...none, vatPercent: '20' } as never);
  for (let index = 0; index <= bands; index++)
    for (const name of ['capacity', 'price', 'output']) typed[`${name}${letterAt(index)}`] = '';
  return typed;
}
