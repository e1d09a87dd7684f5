import { AddLeadProvider } from '../actions/add-lead-provider.tsx';
import { ChangeContractPeriod } from '../actions/change-contract-period.tsx';
import { OpenContractPeriod } from '../actions/open-contract-period.tsx';
import { usedByInWords } from '../contracts/contract-words.ts';
import { useAsked } from '../data/useAsked.ts';
import { Deeds } from '../deeds/Deeds.tsx';
import { Awaited } from '../parts/Awaited.tsx';
import { instantInWords, periodInWords } from '../parts/days.ts';
import { Facts } from '../parts/Facts.tsx';
import { FactTable } from '../parts/FactTable.tsx';
import { Link } from '../parts/Link.tsx';
import { Panel } from '../parts/Panel.tsx';
import { RecordHistory } from '../parts/RecordHistory.tsx';
import { type PeriodOnPage, PeriodOnPageDocument } from './period-queries.ts';

/** A contract period: its days and switches, and who is in it. */
export function PeriodTab({ year }: { year: number }) {
  const asked = useAsked(PeriodOnPageDocument, { year });
  if (asked.error || !asked.data) return <Awaited asked={asked} />;
  const { contractPeriod: period, leadProviders, mayOpenContractPeriod } = asked.data;
  if (!period) return <p>There is no contract period {year}.</p>;
  return (
    <>
      <Panel heading={`Contract period ${year}`}>
        <PeriodFacts period={period} />
        <Deeds label="What can be done with this contract period">
          <ChangeContractPeriod period={period} may={period.mayChange} />
          <OpenContractPeriod like={period} may={mayOpenContractPeriod} />
        </Deeds>
      </Panel>
      <Panel heading="Lead providers">
        <ProvidersTable period={period} />
        <Deeds label="Who can be added">
          <AddLeadProvider period={period} leadProviders={leadProviders.items} />
        </Deeds>
      </Panel>
      <RecordHistory id={period.id} />
    </>
  );
}

const yes = (is: boolean): string => (is ? 'Yes' : 'No');

function PeriodFacts({ period }: { period: PeriodOnPage }) {
  return (
    <Facts
      across
      facts={[
        ['Days', periodInWords(period.startedOn, period.finishedOn)],
        ['Schools register for it', yes(period.enabled)],
        ['Mentors at a flat rate', yes(period.mentorFundingEnabled)],
        ['Every declaration needs evidence', yes(period.detailedEvidenceTypesEnabled)],
        ['Uplift', yes(period.upliftFeesEnabled)],
        ['Payments frozen', period.paymentsFrozenAt ? instantInWords(period.paymentsFrozenAt) : 'No'],
      ]}
    />
  );
}

function ProvidersTable({ period }: { period: PeriodOnPage }) {
  return (
    <FactTable
      caption={`Lead providers of ${period.year}, by name`}
      columns={['Lead provider', 'Contracts and their statements']}
      empty="No lead provider is in this contract period yet."
      rows={period.leadProviders.map(({ id, leadProvider, contracts }) => ({
        key: id,
        cells: [
          <Link to={`/calendar/${period.year}/providers?provider=${id}`}>{leadProvider.name}</Link>,
          contracts
            .filter(({ retiredAt }) => !retiredAt)
            .map((contract) => `Version ${contract.number}: ${usedByInWords(contract)}`)
            .join('; ') || 'None yet',
        ],
      }))}
    />
  );
}
