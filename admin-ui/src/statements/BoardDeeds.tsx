import Box from '@mui/material/Box';
import { RecordPayments } from '../actions/record-payments.tsx';
import { Deeds } from '../deeds/Deeds.tsx';
import type { Board } from './month-board-query.ts';

/** What can be done with many statements of the month at once; nothing where nothing waits for it. */
export function BoardDeeds({ board }: { board: Board }) {
  const { mayRecordPayments: may } = board;
  const paid = board.statements.flatMap(({ id, status, leadProvider, contractPeriodYear, totalPence }) =>
    status === 'authorised' && typeof totalPence === 'string'
      ? [{ id, words: `${leadProvider.name}, ${contractPeriodYear}`, pence: totalPence }]
      : [],
  );
  if (paid.length === 0 || may.forOtherRoles) return null;
  return (
    <Box sx={{ mb: 2.5 }}>
      <Deeds label="What can be done with the statements of this month" about={`Statements of ${board.name}`}>
        <RecordPayments board={board} statements={paid} may={may} />
      </Deeds>
    </Box>
  );
}
