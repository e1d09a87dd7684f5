import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import {
  DataTable,
  DataTableHead,
  ListBase,
  Pagination,
  useListContext,
  useResourceContext,
} from 'react-admin';
import { useLocation } from 'react-router';
import { PageHeading } from '../frame/PageHeading.tsx';
import { FaultPage } from '../pages/FaultPage.tsx';
import { Loading } from '../pages/Loading.tsx';
import { NotFound } from '../pages/NotFound.tsx';
import { Scroll } from './Scroll.tsx';

interface Props {
  heading: string;
  /** What the table holds, for those who hear it. */
  caption: string;
  /** The search that filters the list. */
  search?: ReactNode;
  /** When there is nothing to list at all. */
  none: ReactNode;
  /** When nothing matches the search. */
  noMatch: ReactNode;
  /** The columns; the first holds the link. */
  children: ReactNode;
}

/** A list as a page: search, table, pages. The address is its whole state. */
export function ListPage({ heading, search, ...rest }: Props) {
  // react-admin shows a list at every address below its own that is not a record's.
  const { pathname } = useLocation();
  const resource = useResourceContext();
  if (pathname.replace(/\/$/, '') !== `/${resource}`) return <NotFound />;
  return (
    <ListBase
      perPage={25}
      storeKey={false}
      exporter={false}
      queryOptions={{ retry: false, onError: stayQuiet }}
    >
      <Listed heading={heading} search={search} {...rest} />
    </ListBase>
  );
}

/** The page itself shows what went wrong. */
const stayQuiet = () => undefined;

function Listed({ heading, caption, search, none, noMatch, children }: Props) {
  const { error, refetch, isPending, total, filterValues, page } = useListContext();
  if (error) return <FaultPage error={error} onRetry={refetch} />;
  const isFiltered = Object.keys(filterValues).length > 0;
  return (
    <>
      <PageHeading section={page > 1 ? `Page ${page}` : undefined}>{heading}</PageHeading>
      {search}
      {isPending && <Loading />}
      <Box role="status" sx={{ color: 'text.secondary', fontSize: '0.875rem', mb: 0.5, minHeight: '1.3em' }}>
        {!isPending && (total === 0 ? 'Nothing found' : `${total?.toLocaleString('en-GB')} found`)}
      </Box>
      {total === 0 && <Box sx={{ maxWidth: '42rem' }}>{isFiltered ? noMatch : none}</Box>}
      {!isPending && total !== 0 && (
        <Box
          sx={{
            bgcolor: 'background.paper',
            border: 1,
            borderColor: 'divider',
            borderRadius: 2,
            px: { xs: 1.5, md: 2.5 },
            py: 0.5,
          }}
        >
          <Scroll label={caption}>
            <DataTable
              bulkActionButtons={false}
              rowClick={false}
              hover={false}
              head={headWith(caption)}
              empty={null}
            >
              {children}
            </DataTable>
          </Scroll>
          <Pagination rowsPerPageOptions={[25, 50, 100]} />
        </Box>
      )}
    </>
  );
}

const heads = new Map<string, (props: { children?: ReactNode }) => ReactNode>();

/** One component a caption, so that drawing the list again does not make a new table head. */
function headWith(caption: string) {
  const known = heads.get(caption);
  if (known) return known;
  const WithCaption = ({ children }: { children?: ReactNode }) => (
    <>
      <caption className="visually-hidden">{caption}</caption>
      <DataTableHead>{children}</DataTableHead>
    </>
  );
  heads.set(caption, WithCaption);
  return WithCaption;
}
