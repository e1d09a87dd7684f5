import { useAsked } from '../data/useAsked.ts';
import type { PaymentStatus } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { AskedSteps } from '../parts/AskedSteps.tsx';
import { Why } from '../parts/Why.tsx';

const WhyNotPayableDocument = graphql(/* GraphQL */ `
  query WhyNotPayable($id: ID!) {
    declaration(id: $id) {
      id
      whyNotPayable {
        ...RuleStepParts
      }
    }
  }
`);

interface Props {
  declaration: { readonly id: string; readonly paymentStatus: PaymentStatus };
  /** Which, where a page shows several: 'Started'. */
  which?: string;
}

/** Beside a declaration that is neither payable nor paid: every rule between it and its payment. */
export function WhyNotPayable({ declaration: { id, paymentStatus }, which }: Props) {
  if (paymentStatus === 'payable' || paymentStatus === 'paid') return null;
  return (
    <Why question={`Why is ${which ? `‘${which}’` : 'this declaration'} not payable?`}>
      <Answer id={id} />
    </Why>
  );
}

function Answer({ id }: { id: string }) {
  const asked = useAsked(WhyNotPayableDocument, { id });
  return (
    <AskedSteps
      label="Rules between the declaration and its payment, in order"
      asked={asked}
      steps={(data) => data.declaration?.whyNotPayable}
    />
  );
}
