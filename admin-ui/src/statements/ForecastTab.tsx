import Box from '@mui/material/Box';
import { useAsked } from '../data/useAsked.ts';
import { graphql } from '../gql/index.ts';
import { Awaited } from '../parts/Awaited.tsx';
import { Banner } from '../parts/Banner.tsx';
import { shortDay } from '../parts/days.ts';
import { FactTable } from '../parts/FactTable.tsx';
import { Link } from '../parts/Link.tsx';
import { pounds } from '../parts/money.ts';
import { Panel } from '../parts/Panel.tsx';
import { NoMoney } from './NoMoney.tsx';
import { pageOfStatement } from './statement-queries.ts';

const ForecastDocument = graphql(/* GraphQL */ `
  query Forecast($id: ID!) {
    statement(id: $id) {
      id
      forecast {
        statements {
          soFarPence
          ifAllPence
          expectedDeclarations
          statement {
            id
            name
            feeType
            deadlineDate
            paymentDate
          }
        }
      }
    }
  }
`);

/** What the next three statements of this lead provider may come to: a forecast, and marked as one. */
export function ForecastTab({ id }: { id: string }) {
  const asked = useAsked(ForecastDocument, { id });
  if (asked.error || !asked.data) return <Awaited asked={asked} />;
  const { forecast } = asked.data.statement ?? {};
  if (!forecast) return <NoMoney />;
  return (
    <>
      <Banner tone="coming">
        <strong>Forecast.</strong> Nothing here is owed: it is what today’s records may lead to.
      </Banner>
      <Panel heading="The next three statements">
        <FactTable
          caption="Forecast of the next statements, the soonest first"
          columns={['Statement', 'Cut-off', 'Payment', 'So far', 'Could be declared', 'If all are declared']}
          numbers={['So far', 'Could be declared', 'If all are declared']}
          empty="The lead provider has no open statement to come in this contract period."
          rows={forecast.statements.map((one) => ({
            key: one.statement.id,
            cells: [
              <Link to={pageOfStatement(one.statement)}>{one.statement.name}</Link>,
              shortDay(one.statement.deadlineDate),
              shortDay(one.statement.paymentDate),
              pounds(one.soFarPence),
              one.statement.feeType === 'output' ? one.expectedDeclarations.toLocaleString('en-GB') : '–',
              pounds(one.ifAllPence),
            ],
          }))}
        />
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', mt: 1, maxWidth: '50rem' }}>
          “So far” is what is on a statement today, with its service fee, adjustments and VAT. “If all are
          declared” adds every milestone that begins by the cut-off date of somebody who is in training now
          and has no declaration for it; earlier statements fill the bands first.
        </Box>
      </Panel>
    </>
  );
}
