import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import type { RaRecord } from 'react-admin';
import { useLocation } from 'react-router';
import { asFault } from '../data/fault.ts';
import { PageHeading } from '../frame/PageHeading.tsx';
import { Chips } from '../lists/Chips.tsx';
import { CameFromList } from '../lists/came-from.tsx';
import type { Filter, ListOf } from '../lists/list.ts';
import { ListRows } from '../lists/ListRows.tsx';
import { ListTools } from '../lists/ListTools.tsx';
import { type Shown, useSaid } from '../lists/useSaid.ts';
import { useRows } from '../lists/useRows.ts';
import { FaultPage } from '../pages/FaultPage.tsx';
import { NotFound } from '../pages/NotFound.tsx';
import { useSeesPeople } from './Personal.tsx';
import { SearchBox } from './SearchBox.tsx';

/** A list as a page: search, filters, views, columns, table, pages. The address is its state. */
export function ListPage<Row extends RaRecord>({ list }: { list: ListOf<Row> }) {
  // react-admin shows a list at every address below its own that is not a record's.
  const { pathname } = useLocation();
  if (pathname.replace(/\/$/, '') !== `/${list.resource}`) return <NotFound />;
  return <Listed list={list} />;
}

function Listed<Row extends RaRecord>({ list }: { list: ListOf<Row> }) {
  const said = useSaid(list);
  const { shown, go } = said;
  const listed = useRows(list, shown);
  const tools = useRef<HTMLDivElement>(null);
  const status = useFocusOnPage(shown);

  const error = said.error ?? listed.error;
  // What was asked for may be wrong; then the list itself stands. Anything else is the page's.
  if (error && !isAsked(error)) return <FaultPage error={error} onRetry={listed.refetch} />;
  const filterBy = (filter: Filter) => go({ filter });
  /** What was pressed goes with the filter; the focus stays near. */
  const dropFilter = (filter: Filter) => {
    filterBy(filter);
    tools.current?.querySelector('button')?.focus();
  };
  return (
    <CameFromList list={list} shown={shown}>
      <PageHeading section={shown && shown.page.number > 1 ? `Page ${shown.page.number}` : undefined}>
        {list.heading}
      </PageHeading>
      {list.words && <WordsBox words={list.words} shown={shown} onSearch={filterBy} />}
      {shown && (
        <Box ref={tools}>
          <ListTools list={list} shown={shown} listed={listed} go={go} />
          <Chips list={list} filter={shown.filter} onChange={dropFilter} />
        </Box>
      )}
      <ListRows
        list={list}
        said={said}
        listed={listed}
        error={error}
        statusRef={status}
        onClear={() => dropFilter({})}
      />
    </CameFromList>
  );
}

function isAsked(error: Error): boolean {
  const { kind } = asFault(error);
  return kind === 'bad-input' || kind === 'not-found';
}

interface WordsProps {
  words: NonNullable<ListOf<never>['words']>;
  shown: Shown | null;
  onSearch: (filter: Filter) => void;
}

function WordsBox({ words: { name, label, hint, tellsOf }, shown, onSearch }: WordsProps) {
  const seesPeople = useSeesPeople();
  if (tellsOf === 'teachers' && !seesPeople)
    return (
      <Typography color="text.secondary" sx={{ mb: 1.5 }}>
        Who people are is not shown to your role.
      </Typography>
    );
  const { [name]: now, ...rest } = shown?.filter ?? {};
  return (
    <SearchBox
      label={label}
      hint={hint}
      words={typeof now === 'string' ? now : ''}
      onSearch={(typed) => onSearch(typed ? { ...rest, [name]: typed } : rest)}
    />
  );
}

/** Turning to another page leads back to its top; nothing else moves the focus. */
function useFocusOnPage(shown: Shown | null) {
  const status = useRef<HTMLDivElement>(null);
  const at = shown?.page.after ?? shown?.page.before ?? (shown ? 'start' : null);
  const last = useRef(at);
  useEffect(() => {
    if (at === last.current) return;
    if (last.current !== null) status.current?.focus();
    last.current = at;
  }, [at]);
  return status;
}
