import Box from '@mui/material/Box';
import { useSearchParams } from 'react-router';
import { Link } from './Link.tsx';

export const ROWS_ON_A_PAGE = 25;

/** The page that the address asks for; 1 unless it says so. */
export function usePage(): number {
  const [search] = useSearchParams();
  const page = Number(search.get('page') ?? 1);
  return Number.isInteger(page) && page > 0 ? page : 1;
}

interface Props {
  /** What is counted: ‘ECTs’. */
  what: string;
  page: number;
  total: number;
}

/** Which rows are shown of how many, and the way to those before and after. The page is in the address. */
export function Pages({ what, page, total }: Props) {
  if (total === 0) return null;
  const first = (page - 1) * ROWS_ON_A_PAGE + 1;
  const last = Math.min(page * ROWS_ON_A_PAGE, total);
  const range = `${first.toLocaleString('en-GB')} to ${last.toLocaleString('en-GB')}`;
  return (
    <Box
      component="nav"
      aria-label={`Pages of ${what}`}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 2,
        mt: 1.5,
        color: 'text.secondary',
        fontSize: '0.875rem',
      }}
    >
      <span>
        {first > total
          ? `There is no page ${page}; there are ${total.toLocaleString('en-GB')} in all`
          : `Showing ${range} of ${total.toLocaleString('en-GB')}`}
      </span>
      {page > 1 && <Link to={page === 2 ? '?' : `?page=${page - 1}`}>Previous page</Link>}
      {last < total && <Link to={`?page=${page + 1}`}>Next page</Link>}
    </Box>
  );
}
