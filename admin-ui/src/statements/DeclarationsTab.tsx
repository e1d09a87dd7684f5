import Box from '@mui/material/Box';
import { Download } from '../lists/Download.tsx';
import { ClawbacksPanel } from './ClawbacksPanel.tsx';
import { ExplainedLines } from './ExplainedLines.tsx';
import { NoMoney } from './NoMoney.tsx';
import type { StatementOnPage } from './statement-queries.ts';
import { VoidedPanel } from './VoidedPanel.tsx';

const rows = { resource: 'statement-declarations', one: 'row', many: 'rows' };

/** The declarations of a statement: paid, taken back, voided, and as a file. */
export function DeclarationsTab({ statement: { id, status, bill } }: { statement: StatementOnPage }) {
  if (!bill) return <NoMoney />;
  const paid = status === 'authorised' || status === 'paid' ? 'Paid' : 'To be paid';
  const isEcf = bill.contractType === 'ecf';
  const shown = { filter: { statementId: id }, order: { by: 'place', descending: false } };
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'space-between', mb: 2 }}>
        <span>
          The file has each line with its band, fee, amount and VAT, those voided too, and comes to the total.
        </span>
        <Download list={rows} shown={shown} total={0} totalIsExact label="Download declarations (CSV)" />
      </Box>
      <ExplainedLines
        id={id}
        path="banded/output"
        version={undefined}
        heading={isEcf ? paid : `${paid} for ECTs`}
      />
      {!isEcf && (
        <ExplainedLines
          id={id}
          path="flat/output"
          version={undefined}
          name="mentors"
          heading={`${paid} for mentors`}
        />
      )}
      <ClawbacksPanel id={id} />
      <VoidedPanel bill={bill} />
    </>
  );
}
