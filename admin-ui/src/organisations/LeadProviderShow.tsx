import { Route, Routes } from 'react-router';
import { PageHeading } from '../frame/PageHeading.tsx';
import { listAddress } from '../lists/list-address.ts';
import { Missing } from '../parts/Facts.tsx';
import { Link } from '../parts/Link.tsx';
import { NoSuchPart } from '../parts/NoSuchPart.tsx';
import { RecordHistory } from '../parts/RecordHistory.tsx';
import { RecordPage } from '../parts/RecordPage.tsx';
import { SectionTabs, sectionAt, useSection } from '../parts/SectionTabs.tsx';
import { yearsInWords } from '../parts/years.ts';
import { Strip } from '../parts/Strip.tsx';
import { CountLink } from './CountLink.tsx';
import { LeadProviderStatements } from './LeadProviderStatements.tsx';
import { LeadProviderYears } from './LeadProviderYears.tsx';
import type { LeadProviderOnPage } from './organisation-queries.ts';
import { PartnersByYear } from './PartnersByYear.tsx';

const sections = [
  { path: '', name: 'Contract periods' },
  { path: 'partners', name: 'Delivery partners' },
  { path: 'statements', name: 'Statements' },
  { path: 'history', name: 'History' },
] as const;

export function LeadProviderShow() {
  return <RecordPage<LeadProviderOnPage>>{(provider) => <LeadProvider provider={provider} />}</RecordPage>;
}

function LeadProvider({ provider }: { provider: LeadProviderOnPage }) {
  const base = `/lead-providers/${provider.id}/show`;
  const section = useSection(base);
  return (
    <>
      <PageHeading kind="Lead provider" section={sectionAt(sections, section)}>
        {provider.name}
      </PageHeading>
      <LeadProviderStrip provider={provider} />
      <SectionTabs label="Parts of the lead provider's record" base={base} sections={sections} />
      <Routes>
        <Route index element={<LeadProviderYears provider={provider} />} />
        <Route path="partners" element={<PartnersByYear years={provider.contractPeriods} />} />
        <Route path="statements" element={<LeadProviderStatements id={provider.id} />} />
        <Route path="history" element={<RecordHistory id={provider.id} />} />
        <Route path="*" element={<NoSuchPart />} />
      </Routes>
    </>
  );
}

/** The newest contract period stands for now. */
function LeadProviderStrip({ provider: { id, contractPeriods } }: { provider: LeadProviderOnPage }) {
  const [latest] = contractPeriods;
  if (!latest) return <Strip facts={[['Contract periods', <Missing>None</Missing>]]} />;
  const { contractPeriodYear: year } = latest;
  const filter = { leadProviderId: id, contractPeriodYear: year };
  return (
    <Strip
      facts={[
        [
          'Contract periods',
          yearsInWords(contractPeriods.map(({ contractPeriodYear }) => contractPeriodYear)),
        ],
        [`Schools in ${year}`, <CountLink list="schools" filter={filter} count={latest.schoolCount} />],
        [`Teachers in ${year}`, <CountLink list="teachers" filter={filter} count={latest.teacherCount} />],
        [
          `Delivery partners in ${year}`,
          <Link to={`/lead-providers/${id}/show/partners`}>
            {latest.deliveryPartners.length.toLocaleString('en-GB')}
          </Link>,
        ],
        [
          'Declarations',
          <Link to={listAddress('declarations', { leadProviderId: id })}>All its declarations</Link>,
        ],
      ]}
    />
  );
}
