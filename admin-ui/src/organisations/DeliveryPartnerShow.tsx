import { Route, Routes } from 'react-router';
import { RenameDeliveryPartner } from '../actions/rename-delivery-partner.tsx';
import { Deeds } from '../deeds/Deeds.tsx';
import { PageHeading } from '../frame/PageHeading.tsx';
import { Missing } from '../parts/Facts.tsx';
import { FactTable } from '../parts/FactTable.tsx';
import { NoSuchPart } from '../parts/NoSuchPart.tsx';
import { Panel } from '../parts/Panel.tsx';
import { RecordHistory } from '../parts/RecordHistory.tsx';
import { RecordLink } from '../parts/RecordLink.tsx';
import { RecordPage } from '../parts/RecordPage.tsx';
import { SectionTabs, sectionAt, useSection } from '../parts/SectionTabs.tsx';
import { Strip } from '../parts/Strip.tsx';
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
          ['Contract periods', spanOf(years) ?? <Missing>None</Missing>],
          [
            years[0] ? `Delivers in ${years[0]} for` : 'Delivers for',
            inLatest.map(({ leadProvider }) => leadProvider.name).join(', ') || <Missing>Nobody</Missing>,
          ],
          ['Delivery partner id', <code>{partner.id}</code>],
        ]}
      />
      <Deeds label="What can be done with this delivery partner">
        <RenameDeliveryPartner partner={partner} />
      </Deeds>
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

/** '2021 to 2026'; they come newest first. */
function spanOf(years: readonly number[]): string | undefined {
  const [first, last] = [years.at(-1), years[0]];
  return first === last ? last?.toString() : `${first} to ${last}`;
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
