import { Facts } from '../parts/Facts.tsx';
import { FactTable } from '../parts/FactTable.tsx';
import { Panel } from '../parts/Panel.tsx';
import type { BillOnPage } from './statement-queries.ts';

/** What the contract expects of the lead provider in the whole contract period; no payment depends on what is here alone. */
export function TargetsPanel({ targets, contractType }: Pick<BillOnPage, 'targets' | 'contractType'>) {
  const { recruitmentTarget, revisedTarget, setupFee, bands } = targets;
  const of = contractType === 'ecf' ? 'Recruitment target' : 'ECTs recruitment target';
  return (
    <Panel heading="Provider targets">
      <Facts
        across
        facts={[
          [of, recruitmentTarget.toLocaleString('en-GB')],
          ['Maximum (150%)', revisedTarget.toLocaleString('en-GB')],
          ['Set-up fee', setupFee],
        ]}
      />
      <FactTable
        caption="Bands"
        columns={['Band', 'From', 'To', 'Price per participant']}
        numbers={['From', 'To', 'Price per participant']}
        empty="The lead provider has no band."
        rows={bands.map(({ name, min, max, price }) => ({
          key: name,
          cells: [name, min.toLocaleString('en-GB'), max.toLocaleString('en-GB'), price],
        }))}
      />
    </Panel>
  );
}
