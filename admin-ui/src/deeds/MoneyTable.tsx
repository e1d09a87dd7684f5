import Box from '@mui/material/Box';
import { BeforeAfterTable } from '../parts/BeforeAfterTable.tsx';
import { differenceInWords } from '../parts/money.ts';
import type { Money } from './answer.ts';

/** What a deed does to the totals of statements, before and after it, as the payment engine reckons them. */
export function MoneyTable({ money: { statements, count, difference } }: { money: Money }) {
  return (
    <>
      {statements.length < count && (
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
          {`${count} statements; the first ${statements.length} are shown.`}
        </Box>
      )}
      <BeforeAfterTable
        caption="What it does to payments"
        rows={statements.map((statement) => ({
          key: statement.statementId,
          statement: <Statement statement={statement} />,
          before: statement.before,
          after: statement.after,
          difference: statement.stays ? 'Stays' : differenceInWords(statement.difference),
        }))}
        totals={count > 1 ? [{ name: `All ${count} statements`, pence: difference }] : []}
      />
    </>
  );
}

function Statement({ statement }: { statement: Money['statements'][number] }) {
  const { leadProvider, contractPeriodYear, name, stays, newVersion } = statement;
  return (
    <>
      <strong>{name}</strong>
      <Box sx={{ color: 'text.secondary' }}>{`${leadProvider}, ${contractPeriodYear}`}</Box>
      {stays && <Box>Authorised: the total stays as it is. This is what a new reckoning would say.</Box>}
      {newVersion && (
        <Box>{`Sealed again as version ${newVersion}, which has to be submitted and authorised.`}</Box>
      )}
    </>
  );
}
