import { useAsked } from '../data/useAsked.ts';
import { graphql } from '../gql/index.ts';
import { Awaited } from '../parts/Awaited.tsx';
import { shortDay } from '../parts/days.ts';
import { SelectField } from './SelectField.tsx';

const StatementsToPickDocument = graphql(/* GraphQL */ `
  query StatementsToPick($leadProviderId: ID!, $contractPeriodYear: Int!) {
    statements(
      filter: { leadProviderId: $leadProviderId, contractPeriodYear: $contractPeriodYear, feeType: output }
      sort: { by: payment_date, descending: false }
      page: { perPage: 100 }
    ) {
      items {
        id
        name
        status
        paymentDate
      }
    }
  }
`);

interface Props {
  name: string;
  label: string;
  /** One of the same lead provider and contract period, but not this one. */
  besides: { id: string; leadProvider: { id: string }; contractPeriodYear: number };
}

/** An output statement that declarations can still join. */
export function StatementField({ name, label, besides }: Props) {
  const { id, leadProvider, contractPeriodYear } = besides;
  const asked = useAsked(StatementsToPickDocument, { leadProviderId: leadProvider.id, contractPeriodYear });
  if (asked.error || !asked.data) return <Awaited asked={asked} what="Looking for its other statements" />;
  const others = asked.data.statements.items.filter(
    (one) => one.id !== id && one.status !== 'authorised' && one.status !== 'paid',
  );
  if (others.length === 0)
    return <p>The lead provider has no other output statement that is still to be authorised.</p>;
  return (
    <SelectField
      name={name}
      label={label}
      none="Choose a statement"
      missing="Choose a statement"
      choices={others.map((one) => ({
        value: one.id,
        words: `${one.name}, ${one.status}, to be paid on ${shortDay(one.paymentDate)}`,
      }))}
    />
  );
}
