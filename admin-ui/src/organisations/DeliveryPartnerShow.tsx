import { Route, Routes } from 'react-router';
import { RenameDeliveryPartner } from '../actions/rename-delivery-partner.tsx';
import { Deeds } from '../deeds/Deeds.tsx';
import { PageHeading } from '../frame/PageHeading.tsx';
import { Copyable } from '../parts/Copyable.tsx';
import { Missing } from '../parts/Facts.tsx';
import { FactTable } from '../parts/FactTable.tsx';
import { NoSuchPart } from '../parts/NoSuchPart.tsx';
import { Panel } from '../parts/Panel.tsx';
import { RecordHistory } from '../parts/RecordHistory.tsx';
import { RecordLink } from '../parts/RecordLink.tsx';
import { RecordPage } from '../parts/RecordPage.tsx';
import { SectionTabs, sectionAt, useSection } from '../parts/SectionTabs.tsx';
import { Strip } from '../parts/Strip.tsx';
import { yearsInWords } from '../parts/years.ts';
import { CountLink } from './CountLink.tsx';
import { DeliveryPartnerSchools } from './DeliveryPartnerSchools.tsx';
import type { DeliveryPartnerOnPage } from './organisation-queries.ts';

const sections = [
  { path: '', name: 'Lead providers' },
  { path: 'schools', name: 'Schools' },
  { path: 'history', name: 'History' },
] as const;

export function DeliveryPartnerShow() {
  return <RecordPage<DeliveryPartnerOnPage>>{(partner) => <DeliveryPartner partner={partner} />}</RecordPage>;
}

function DeliveryPartner({ partner }: { partner: DeliveryPartnerOnPage }) {
  const base = `/delivery-partners/${partner.id}/show`;
  const section = useSection(base);
  const years = partner.pairings.map(({ contractPeriodYear }) => contractPeriodYear);
  const inLatest = partner.pairings.filter(({ contractPeriodYear }) => contractPeriodYear === years[0]);
  return (
    <>
      <PageHeading kind="Delivery partner" section={sectionAt(sections, section)}>
        {partner.name}
      </PageHeading>
      <Strip
        facts={[
          ['Contract periods', yearsInWords(years) || <Missing>None</Missing>],
          [years[0] ? `Delivers in ${years[0]} for` : 'Delivers for', <LeadProviders pairings={inLatest} />],
          ['Delivery partner id', <Copyable what="delivery partner id">{partner.id}</Copyable>],
        ]}
      >
        <Deeds label="What can be done with this delivery partner">
          <RenameDeliveryPartner partner={partner} />
        </Deeds>
      </Strip>
      <SectionTabs label="Parts of the delivery partner's record" base={base} sections={sections} />
      <Routes>
        <Route index element={<Pairings partner={partner} />} />
        <Route path="schools" element={<DeliveryPartnerSchools id={partner.id} />} />
        <Route path="history" element={<RecordHistory id={partner.id} />} />
        <Route path="*" element={<NoSuchPart />} />
      </Routes>
    </>
  );
}

function LeadProviders({ pairings }: Pick<DeliveryPartnerOnPage, 'pairings'>) {
  if (pairings.length === 0) return <Missing>Nobody</Missing>;
  return pairings.map(({ id, leadProvider }, at) => (
    <span key={id}>
      {at > 0 && ', '}
      <RecordLink place="lead-providers" record={leadProvider} />
    </span>
  ));
}

function Pairings({ partner: { id, pairings } }: { partner: DeliveryPartnerOnPage }) {
  return (
    <Panel heading="Lead providers">
      <FactTable
        caption="Lead providers by contract period, newest first"
        columns={['Contract period', 'Lead provider', 'Schools', 'Teachers']}
        numbers={['Schools', 'Teachers']}
        empty="No lead provider works with this delivery partner in any contract period."
        rows={pairings.map((pairing) => {
          const { contractPeriodYear, leadProvider, schoolCount, teacherCount } = pairing;
          const filter = { deliveryPartnerId: id, leadProviderId: leadProvider.id, contractPeriodYear };
          return {
            key: pairing.id,
            cells: [
              contractPeriodYear,
              <RecordLink place="lead-providers" record={leadProvider} />,
              <CountLink list="schools" filter={filter} count={schoolCount} />,
              <CountLink list="teachers" filter={filter} count={teacherCount} />,
            ],
          };
        })}
      />
    </Panel>
  );
}
