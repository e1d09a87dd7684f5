import Box from '@mui/material/Box';
import { pounds } from '../parts/money.ts';
import { Panel } from '../parts/Panel.tsx';
import { BillTable } from './BillTable.tsx';
import { TargetsPanel } from './TargetsPanel.tsx';
import type { BillOnPage } from './statement-queries.ts';

interface Props {
  bill: BillOnPage;
  base: string;
  /** The version, where an older one is looked at. */
  version?: number;
}

/** A statement figure by figure, in the blocks that finance knows (UI-03). */
export function BillPanels({ bill, base, version }: Props) {
  return (
    <>
      <Panel heading={`Total ${pounds(bill.total.pence)}`} aside={<span>including VAT</span>}>
        <Box sx={{ maxWidth: '40rem' }}>
          <BillTable
            caption="Payment overview"
            columns={['Payment type', 'Payment']}
            rows={bill.overview.map(({ label, path, pence }) => [
              { text: label },
              { text: pounds(pence), at: path },
            ])}
            total={{ label: 'Total', cell: { text: pounds(bill.total.pence), at: bill.total.path } }}
            empty=""
            base={base}
            version={version}
          />
        </Box>
      </Panel>
      {bill.blocks.map(({ key, rows, ...block }) => (
        <Panel key={key} heading={block.caption}>
          <Box sx={{ maxWidth: block.columns.length < 3 ? '40rem' : undefined }}>
            <BillTable {...block} rows={rows.map(({ cells }) => cells)} base={base} version={version} />
          </Box>
        </Panel>
      ))}
      <TargetsPanel targets={bill.targets} contractType={bill.contractType} />
    </>
  );
}
