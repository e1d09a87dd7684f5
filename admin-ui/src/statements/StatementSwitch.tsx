import Box from '@mui/material/Box';
import { type ReactNode, useId, useState } from 'react';
import { FoldButton } from '../parts/FoldButton.tsx';
import { Link } from '../parts/Link.tsx';
import { Ways } from '../parts/Ways.tsx';
import { othersOfMonth } from './others-of-month.ts';
import { pageOfStatement, type StatementOnPage } from './statement-queries.ts';

interface Props {
  statement: StatementOnPage;
  /** Every statement of its month. */
  ofMonth: readonly Pick<StatementOnPage, 'id' | 'contractPeriodYear' | 'leadProvider'>[];
  /** The part of the page that is open: it is the part of the next one, too. */
  section: string;
}

/** To the same part of a neighbour: the month before and after, another contract period, another lead provider. */
export function StatementSwitch({ statement, ofMonth, section }: Props) {
  const { id, name, contractPeriodYear, previous, next } = statement;
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const { periods, providers } = othersOfMonth(statement, ofMonth);
  const to = (other: { id: string }, words: ReactNode) => (
    <Link key={other.id} to={`${pageOfStatement(other)}${section && `/${section}`}`}>
      {words}
    </Link>
  );
  return (
    <Ways label="Other statements">
      {previous && to(previous, <>‹ {previous.name}</>)}
      {next && to(next, <>{next.name} ›</>)}
      {periods.length > 0 && (
        <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.25 }}>
          Contract period
          {periods.map((one) =>
            one.id === id ? (
              <strong key={id} aria-current="page">
                {one.contractPeriodYear}
              </strong>
            ) : (
              to(one, one.contractPeriodYear)
            ),
          )}
        </Box>
      )}
      {providers.length > 0 && (
        <FoldButton isOpen={isOpen} onToggle={setOpen} controls={listId}>
          Other lead providers
        </FoldButton>
      )}
      {isOpen && (
        <Box component="ul" id={listId} aria-label={`Other lead providers of ${name}`} sx={list}>
          {providers.map((one) => (
            <li key={one.id}>
              {to(
                one,
                one.contractPeriodYear === contractPeriodYear
                  ? one.leadProvider.name
                  : `${one.leadProvider.name}, ${one.contractPeriodYear}`,
              )}
            </li>
          ))}
        </Box>
      )}
    </Ways>
  );
}

const list = {
  flexBasis: '100%',
  listStyle: 'none',
  m: 0,
  p: 0,
  py: 0.5,
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(16rem, 100%), 1fr))',
  columnGap: 2.5,
  rowGap: 0.5,
} as const;
