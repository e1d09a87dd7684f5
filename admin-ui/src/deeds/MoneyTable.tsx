import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableFooter from '@mui/material/TableFooter';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Missing } from '../parts/Facts.tsx';
import { differenceInWords, pounds } from '../parts/money.ts';
import { Scroll } from '../parts/Scroll.tsx';
import type { Money } from './answer.ts';

type Statement = Money['statements'][number];

/** What a deed does to the totals of statements, before and after it, as the payment engine reckons them. */
export function MoneyTable({ money: { statements, count, difference } }: { money: Money }) {
  return (
    <>
      {statements.length < count && (
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
          {`${count} statements; the first ${statements.length} are shown.`}
        </Box>
      )}
      <Scroll label="What it does to payments">
        <Table size="small" sx={{ '& td': amount }}>
          <caption className="visually-hidden">What it does to payments</caption>
          <TableHead>
            <TableRow>
              <TableCell>Statement</TableCell>
              <TableCell sx={amount}>Before</TableCell>
              <TableCell sx={amount}>After</TableCell>
              <TableCell sx={amount}>Difference</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {statements.map((statement) => (
              <StatementRow key={statement.statementId} statement={statement} />
            ))}
          </TableBody>
          {count > 1 && (
            <TableFooter>
              <TableRow>
                <TableCell component="th" scope="row" colSpan={3} sx={total}>
                  {`All ${count} statements`}
                </TableCell>
                <TableCell sx={{ ...amount, ...total }}>{differenceInWords(difference)}</TableCell>
              </TableRow>
            </TableFooter>
          )}
        </Table>
      </Scroll>
    </>
  );
}

function StatementRow({ statement }: { statement: Statement }) {
  const { leadProvider, contractPeriodYear, name, before, after, difference, stays, newVersion } = statement;
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ fontWeight: 400, minWidth: '13rem' }}>
        <strong>{name}</strong>
        <Box sx={{ color: 'text.secondary' }}>{`${leadProvider}, ${contractPeriodYear}`}</Box>
        {stays && <Box>Authorised: the total stays as it is. This is what a new reckoning would say.</Box>}
        {newVersion && (
          <Box>{`Sealed again as version ${newVersion}; it has to be submitted and approved anew.`}</Box>
        )}
      </TableCell>
      <TableCell>{before === null ? <Missing>Not there</Missing> : pounds(before)}</TableCell>
      <TableCell>{after === null ? <Missing>Not there</Missing> : pounds(after)}</TableCell>
      <TableCell sx={{ fontWeight: 600 }}>{stays ? 'Stays' : differenceInWords(difference)}</TableCell>
    </TableRow>
  );
}

const amount = { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' } as const;
const total = { color: 'text.primary', fontSize: 'inherit', fontWeight: 650 } as const;
