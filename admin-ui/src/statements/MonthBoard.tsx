import Box from '@mui/material/Box';
import { useParams, useSearchParams } from 'react-router';
import { useAsked } from '../data/useAsked.ts';
import { PageHeading } from '../frame/PageHeading.tsx';
import { NotFound } from '../pages/NotFound.tsx';
import { Amount } from '../parts/Amount.tsx';
import { Awaited } from '../parts/Awaited.tsx';
import { isoMonth, monthInWords, shortDay, today } from '../parts/days.ts';
import { Missing, NotShown } from '../parts/Facts.tsx';
import { FactTable } from '../parts/FactTable.tsx';
import { Link } from '../parts/Link.tsx';
import { differenceInWords } from '../parts/money.ts';
import { NoWrap } from '../parts/NoWrap.tsx';
import { Panel } from '../parts/Panel.tsx';
import { StatementTag } from '../parts/statuses.tsx';
import { InThePresent } from '../travel/InThePresent.tsx';
import { BoardDeeds } from './BoardDeeds.tsx';
import { BoardStates } from './BoardStates.tsx';
import { ChecksLeft } from './ChecksLeft.tsx';
import { MonthSwitch } from './MonthSwitch.tsx';
import { type Board, MonthBoardDocument } from './month-board-query.ts';
import { pageOfStatement } from './statement-queries.ts';
import { WaitsForMe } from './WaitsForMe.tsx';
import { chosenIn, isShown, shownInWords } from './shown-of-month.ts';

/** Every statement of a month: where it stands, what it comes to, and whom it waits for. */
export function MonthBoard() {
  const { month: asked = today().slice(0, 7) } = useParams();
  const [, year, month] = /^(20\d\d)-(0[1-9]|1[0-2])$/.exec(asked) ?? [];
  if (!year || !month) return <NotFound />;
  return <BoardOf key={asked} year={Number(year)} month={Number(month)} />;
}

function BoardOf({ year, month }: { year: number; month: number }) {
  const asked = useAsked(MonthBoardDocument, { year, month }, { isShared: true });
  return (
    <>
      <PageHeading
        kind="Month board"
        aside={asked.data && <MonthSwitch board={asked.data.monthBoard} year={year} month={month} />}
      >{`Statements of ${monthInWords(isoMonth({ year, month }))}`}</PageHeading>
      {(asked.error || !asked.data) && <Awaited asked={asked} />}
      {asked.data && <Statements board={asked.data.monthBoard} year={year} month={month} />}
    </>
  );
}

interface Props {
  board: Board;
  year: number;
  month: number;
}

function Statements({ board, year, month }: Props) {
  const [search] = useSearchParams();
  const chosen = chosenIn(search);
  const mine = new Set(board.waitingForMe.map(({ id }) => id));
  const shown = board.statements.filter((one) => isShown(one, chosen, mine.has(one.id)));
  const { heading, empty } = shownInWords(chosen);
  return (
    <>
      <InThePresent>
        <WaitsForMe board={board} chosen={chosen} />
        <BoardDeeds board={board} />
      </InThePresent>
      <BoardStates board={board} chosen={chosen} />
      <Panel heading={heading}>
        <FactTable
          caption={`Statements of ${board.name}, by lead provider and contract period`}
          columns={[
            'Lead provider',
            'Contract period',
            'State',
            'Total, including VAT',
            'Since the last one',
            'Checks left',
            'Waits for',
            'Due',
          ]}
          numbers={['Total, including VAT', 'Since the last one']}
          empty={empty}
          rows={shown.map((statement) => ({
            key: statement.id,
            cells: [
              <Link to={pageOfStatement(statement)}>
                {statement.leadProvider.name}
                <span className="visually-hidden">, {statement.contractPeriodYear}</span>
              </Link>,
              `${statement.contractPeriodYear}${statement.feeType === 'service' ? ', service fee only' : ''}`,
              <State statement={statement} />,
              <Amount pence={statement.totalPence} />,
              <Change statement={statement} />,
              statement.status === 'payable' ? (
                <ChecksLeft id={statement.id} year={year} month={month} />
              ) : (
                '–'
              ),
              <WaitsFor name={statement.waiting.for} isMe={mine.has(statement.id)} />,
              <Due statement={statement} />,
            ],
          }))}
        />
      </Panel>
    </>
  );
}

interface RowProps {
  statement: Board['statements'][number];
}

/** By how much it differs from the last statement of its lead provider, contract period and type. */
function Change({ statement: { totalPence, before } }: RowProps) {
  if (!before) return <Missing>The first</Missing>;
  if (typeof totalPence !== 'string' || typeof before.totalPence !== 'string') return <NotShown />;
  const moved = BigInt(totalPence) - BigInt(before.totalPence);
  return (
    <>
      <NoWrap>{differenceInWords(String(moved))}</NoWrap>
      <Box component="span" sx={below}>
        {moved === 0n ? 'from' : 'than'} {before.name}
      </Box>
    </>
  );
}

/** The first version is the rule; a later one says that something moved after it was sealed. */
function State({ statement: { status, version } }: RowProps) {
  return (
    <>
      <StatementTag status={status} />
      {version && version.number > 1 && (
        <Box component="span" sx={below}>
          Version {version.number}
        </Box>
      )}
    </>
  );
}

const below = { display: 'block', color: 'text.secondary', whiteSpace: 'nowrap' } as const;

function WaitsFor({ name, isMe }: { name: string; isMe: boolean }) {
  return isMe ? <strong>{`${name} (you)`}</strong> : name;
}

function Due({ statement: { status, deadlineDate, paymentDate, paidOn } }: RowProps) {
  if (paidOn) return on('Paid', paidOn);
  return status === 'open' ? on('Cut-off', deadlineDate) : on('Payment', paymentDate);
}

const on = (what: string, day: string) => (
  <>
    {what} <NoWrap>{shortDay(day)}</NoWrap>
  </>
);
