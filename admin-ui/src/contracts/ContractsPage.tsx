import { Fragment, type ReactNode } from 'react';
import { useYear } from '../calendar/useYear.ts';
import { useAsked } from '../data/useAsked.ts';
import { PageHeading } from '../frame/PageHeading.tsx';
import { FaultPage } from '../pages/FaultPage.tsx';
import { Loading } from '../pages/Loading.tsx';
import { Awaited } from '../parts/Awaited.tsx';
import { FactTable } from '../parts/FactTable.tsx';
import { NotShown } from '../parts/Facts.tsx';
import { Link } from '../parts/Link.tsx';
import { pounds } from '../parts/money.ts';
import { NoWrap } from '../parts/NoWrap.tsx';
import { Panel } from '../parts/Panel.tsx';
import { StatusTag } from '../parts/StatusTag.tsx';
import { YearTabs } from '../parts/YearTabs.tsx';
import { ContractsOfYearDocument, type YearOfContracts } from './contract-queries.ts';
import { usedByInWords } from './contract-words.ts';

/** The contracts of one contract period, by lead provider. */
export function ContractsPage() {
  const { years, year, error, refetch } = useYear();
  if (error) return <FaultPage error={error} onRetry={refetch} />;
  return (
    <>
      <PageHeading section={year ? String(year) : undefined}>Contracts</PageHeading>
      {!years && <Loading />}
      {years && year && (
        <>
          <YearTabs years={years} shown={year} to={(one) => `?year=${one}`} />
          <Year year={year} />
        </>
      )}
      {years?.length === 0 && <p>There is no contract period yet. Make one in the calendar first.</p>}
    </>
  );
}

function Year({ year }: { year: number }) {
  const asked = useAsked(ContractsOfYearDocument, { year });
  if (asked.error || !asked.data) return <Awaited asked={asked} />;
  return asked.data.contractPeriod && <ContractsOfYear period={asked.data.contractPeriod} />;
}

function ContractsOfYear({ period }: { period: YearOfContracts }) {
  return (
    <Panel heading={`Contract period ${period.year}`}>
      <FactTable
        caption={`Contracts of ${period.year} by lead provider`}
        columns={['Lead provider and version', 'Statements', 'Monthly service fee', 'Places taken']}
        empty="No lead provider has a contract for this period yet."
        rows={period.leadProviders.flatMap(({ leadProvider, contracts }) =>
          contracts.map((contract) => ({
            key: contract.id,
            cells: [
              <>
                <Link
                  to={`/contracts/${contract.id}/show`}
                >{`${leadProvider.name}, version ${contract.number}`}</Link>{' '}
                {contract.proposals.some(({ endedAs }) => !endedAs) && (
                  <StatusTag tone="warning">A change waits</StatusTag>
                )}
              </>,
              contract.retiredAt ? 'Retired' : usedByInWords(contract),
              ...(contract.terms
                ? [feeInWords(contract.terms), placesInWords(contract.terms.bands)]
                : [<NotShown />, <NotShown />]),
            ],
          })),
        )}
      />
    </Panel>
  );
}

const feeInWords = ({ monthlyServiceFeePence }: { monthlyServiceFeePence?: string | null }): string =>
  monthlyServiceFeePence ? pounds(monthlyServiceFeePence) : 'Worked out';

const placesInWords = (bands: readonly { letter: string; capacity: number; taken: number }[]): ReactNode =>
  bands.map(({ letter, capacity, taken }, at) => (
    <Fragment key={letter}>
      {at > 0 && ', '}
      <NoWrap>{`${letter} ${taken.toLocaleString('en-GB')} of ${capacity.toLocaleString('en-GB')}`}</NoWrap>
    </Fragment>
  ));
