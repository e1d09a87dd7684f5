import { useAsked } from '../data/useAsked.ts';
import { AskedPanel } from '../parts/AskedPanel.tsx';
import { FactTable } from '../parts/FactTable.tsx';
import { Pages, usePages } from '../parts/Pages.tsx';
import { RecordLink } from '../parts/RecordLink.tsx';
import { SchoolTag } from '../parts/statuses.tsx';
import { DeliveryPartnerSchoolsDocument } from './organisation-queries.ts';

/** The schools that the partner delivers at or delivered at, in any contract period. */
export function DeliveryPartnerSchools({ id }: { id: string }) {
  const pages = usePages('schools');
  const asked = useAsked(DeliveryPartnerSchoolsDocument, { id, page: pages.input });
  return (
    <AskedPanel heading="Schools" headingRef={pages.headingRef} asked={asked}>
      {({ schools: { items, total } }) => (
        <>
          <FactTable
            caption="Schools in partnership with it in any contract period, by name"
            columns={['School', 'URN', 'Local authority', 'State']}
            empty={
              total > 0
                ? `There are ${total.toLocaleString('en-GB')} schools and none on this page.`
                : 'No school has been in partnership with this delivery partner.'
            }
            rows={items.map((school) => ({
              key: school.id,
              cells: [
                <RecordLink place="schools" record={school} />,
                school.urn,
                school.localAuthorityName,
                <SchoolTag status={school.status} />,
              ],
            }))}
          />
          <Pages of={pages} total={total} />
        </>
      )}
    </AskedPanel>
  );
}
