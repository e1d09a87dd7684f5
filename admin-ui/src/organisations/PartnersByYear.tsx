import { FactTable } from '../parts/FactTable.tsx';
import { Panel } from '../parts/Panel.tsx';
import { RecordLink } from '../parts/RecordLink.tsx';
import { yearsInWords } from '../parts/years.ts';
import type { ContractYear } from './organisation-queries.ts';

/** Who delivers for the provider: a row a partner, and the contract periods in which it does. */
export function PartnersByYear({ years }: { years: readonly ContractYear[] }) {
  const partners = new Map(
    years.flatMap(({ deliveryPartners }) => deliveryPartners).map((partner) => [partner.id, partner]),
  );
  const byName = [...partners.values()].sort((one, other) => one.name.localeCompare(other.name, 'en'));
  return (
    <Panel heading="Delivery partners">
      <FactTable
        caption="Delivery partners by name, with the contract periods in which they deliver"
        columns={['Delivery partner', 'Contract periods']}
        empty="No delivery partner is paired with this lead provider in any contract period."
        rows={byName.map(({ id, name }) => ({
          key: id,
          cells: [
            <RecordLink place="delivery-partners" record={{ id, name }} />,
            yearsInWords(
              years
                .filter(({ deliveryPartners }) => deliveryPartners.some((partner) => partner.id === id))
                .map(({ contractPeriodYear }) => contractPeriodYear),
            ),
          ],
        }))}
      />
    </Panel>
  );
}
