import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode, Ref } from 'react';
import type { RaRecord } from 'react-admin';
import { Loading } from '../pages/Loading.tsx';
import { Link } from '../parts/Link.tsx';
import { useSeesPeople } from '../parts/Personal.tsx';
import { countOf } from '../parts/counts.ts';
import { type AskedFor, SEARCH } from '../search/asked-for.ts';
import { ListTable } from './ListTable.tsx';
import { type Column, columnsFor, type Filter, isFiltered, type ListOf } from './list.ts';
import { Paging } from './Paging.tsx';
import type { useRows } from './useRows.ts';
import type { SaidOf, Shown } from './useSaid.ts';

interface Props<Row extends RaRecord> {
  list: ListOf<Row>;
  said: SaidOf;
  listed: ReturnType<typeof useRows<Row>>;
  error: Error | null;
  statusRef: Ref<HTMLDivElement>;
  onClear: () => void;
}

/** The count, and below it the rows; or why there are none. */
export function ListRows<Row extends RaRecord>(props: Props<Row>) {
  const { list, said, listed, error, statusRef, onClear } = props;
  const { shown, toward, go } = said;
  const { rows, total, totalIsExact, next, previous, isPlaceholderData } = listed;
  const seesPeople = useSeesPeople();
  const columns = columnsFor(list.columns, seesPeople).map((column) =>
    seesPeople ? column : inOwnOrder(column),
  );
  const hasCome = shown !== null && rows !== undefined && total !== undefined && !error;
  return (
    <>
      <Box ref={statusRef} tabIndex={-1} role="status" sx={status}>
        {hasCome && !isPlaceholderData && (
          <>
            {shown.view && <>View ‘{shown.view}’. </>}
            {total === 0
              ? `No ${list.many} ${isFiltered(shown.filter) ? 'match' : 'found'}.`
              : upperFirst(countOf(list, total, totalIsExact))}
            {total > 0 && inOrder({ ...list, columns }, shown)}
            {(next || previous) && (
              <Box component="span" sx={{ '@media screen': { display: 'none' } }}>
                . This is page {shown.page.number.toLocaleString('en-GB')}, with {rows.length} of them.
              </Box>
            )}
          </>
        )}
      </Box>
      {error && <WrongAsked error={error} list={list} filter={shown?.filter ?? {}} />}
      {!hasCome && !error && <Loading />}
      {hasCome && total === 0 && <None list={list} shown={shown} onClear={onClear} />}
      {hasCome && total > 0 && (
        <Box sx={paper}>
          <ListTable
            caption={list.heading}
            columns={columns.filter(({ name }, at) => at === 0 || shown.columns.includes(name))}
            rows={rows}
            order={shown.order}
            onSort={(order) => go({ order })}
            isBusy={isPlaceholderData}
          />
          <Paging shown={shown} next={next} previous={previous} toward={toward} />
        </Box>
      )}
    </>
  );
}

function None<Row extends RaRecord>({
  list,
  shown,
  onClear,
}: {
  list: ListOf<Row>;
  shown: Shown;
  onClear: () => void;
}): ReactNode {
  const typed = list.words?.alsoEverywhere && shown.filter[list.words.name];
  if (!isFiltered(shown.filter)) return <Box sx={{ maxWidth: '42rem' }}>{list.none}</Box>;
  return (
    <Box sx={{ maxWidth: '42rem' }}>
      <p>Take a filter off above, or look among all {list.many}.</p>
      <Button variant="outlined" onClick={onClear}>
        Show all {list.many}
      </Button>
      {typeof typed === 'string' && (
        <p>
          The search of everything forgives slips, and knows former names, schools and providers.{' '}
          <Link to={SEARCH} state={{ q: typed } satisfies AskedFor}>
            Search everything for “{typed}”
          </Link>
        </p>
      )}
    </Box>
  );
}

interface WrongProps<Row extends RaRecord> {
  error: Error;
  list: ListOf<Row>;
  filter: Filter;
}

/** What was asked for cannot be answered: the list itself stands, and leads on. */
function WrongAsked<Row extends RaRecord>({ error, list, filter }: WrongProps<Row>) {
  const known = [list.words?.name, ...list.fields.map(({ name }) => name)];
  const unknown = Object.keys(filter).filter((name) => !known.includes(name));
  return (
    <Box role="alert" sx={{ maxWidth: '42rem' }}>
      <p>
        {unknown.length > 0
          ? `This list has no filter called ${either(unknown.map((name) => `‘${name}’`))}. Take it off above.`
          : error.message}
      </p>
      <Link to={`/${list.resource}`}>Show all {list.many}</Link>
    </Box>
  );
}

const either = (names: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names);

/** An order by what is not shown would tell of it. */
function inOwnOrder<Row>(column: Column<Row>): Column<Row> {
  const { sorts: _, ...unsorted } = column;
  return column.tellsWho ? unsorted : column;
}

/** ', sorted by name, A to Z'. */
function inOrder(
  { columns, orderInWords }: Pick<ListOf<never>, 'columns' | 'orderInWords'>,
  { order }: Shown,
): string {
  const column: Column<never> | undefined = columns.find(({ sorts }) => sorts === order.by);
  if (!column) return orderInWords ? `, ${orderInWords}` : '';
  const [up, down] = column.orders ?? ['A to Z', 'Z to A'];
  return `, sorted by ${column.label.toLowerCase()}, ${order.descending ? down : up}`;
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const status = {
  color: 'text.secondary',
  fontSize: '0.875rem',
  mb: 0.75,
  minHeight: '1.3em',
  scrollMarginTop: '1rem',
};
const paper = {
  bgcolor: 'background.paper',
  border: 1,
  borderColor: 'divider',
  borderRadius: 2,
  px: { xs: 0, md: 1 },
  py: 0.5,
  '@media print': { border: 0, px: 0 },
};
