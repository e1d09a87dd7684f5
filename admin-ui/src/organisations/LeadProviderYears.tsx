import type { DeclarationState } from '../gql/graphql.ts';
import { FactTable } from '../parts/FactTable.tsx';
import { Panel } from '../parts/Panel.tsx';
import { statusOfState } from '../parts/statuses.tsx';
import { CountLink } from './CountLink.tsx';
import type { ContractYear, LeadProviderOnPage } from './organisation-queries.ts';

const states: readonly DeclarationState[] = [
  'no_payment',
  'eligible',
  'payable',
  'paid',
  'awaiting_clawback',
  'clawed_back',
  'voided',
];

/** What the provider had and has in each contract period: every number opens the list that it counts. */
export function LeadProviderYears({ provider }: { provider: LeadProviderOnPage }) {
  const { contractPeriods } = provider;
  const stateColumns = states.map((state) => statusOfState(state)[1]);
  return (
    <>
      <Panel heading="Schools and teachers">
        <FactTable
          caption="Schools, teachers and delivery partners by contract period, newest first"
          columns={['Contract period', 'Schools', 'Teachers', 'Delivery partners']}
          numbers={['Schools', 'Teachers', 'Delivery partners']}
          empty="This lead provider is not contracted for any contract period."
          rows={contractPeriods.map((year) => ({
            key: year.id,
            cells: [
              year.contractPeriodYear,
              <CountLink list="schools" filter={filterOf(provider, year)} count={year.schoolCount} />,
              <CountLink list="teachers" filter={filterOf(provider, year)} count={year.teacherCount} />,
              year.deliveryPartners.length.toLocaleString('en-GB'),
            ],
          }))}
        />
      </Panel>
      <Panel heading="Declarations now">
        <FactTable
          caption="Declarations by contract period and state, newest first"
          columns={['Contract period', ...stateColumns]}
          numbers={stateColumns}
          empty="This lead provider is not contracted for any contract period."
          rows={contractPeriods.map((year) => ({
            key: year.id,
            cells: [
              year.contractPeriodYear,
              ...states.map((state) => (
                <CountLink
                  list="declarations"
                  filter={{ ...filterOf(provider, year), states: [state] }}
                  count={year.declarationCounts.find((counted) => counted.state === state)?.count ?? 0}
                />
              )),
            ],
          }))}
        />
      </Panel>
    </>
  );
}

const filterOf = ({ id }: LeadProviderOnPage, { contractPeriodYear }: ContractYear) => ({
  leadProviderId: id,
  contractPeriodYear,
});
