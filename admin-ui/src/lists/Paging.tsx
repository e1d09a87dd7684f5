import Box from '@mui/material/Box';
import { Link } from '../parts/Link.tsx';
import type { SaidOf, Shown } from './useSaid.ts';

interface Props {
  shown: Shown;
  next: string | null;
  previous: string | null;
  toward: SaidOf['toward'];
}

/** From page to page by the rows at its ends: the next costs the same however deep. */
export function Paging({ shown: { page }, next, previous, toward }: Props) {
  if (!next && !previous) return null;
  // The second page leads back to the start, and so shows rows that have come since.
  const back = page.number > 2 && previous ? { before: previous, number: page.number - 1 } : { number: 1 };
  return (
    <Box component="nav" aria-label="Pages" data-screen-only sx={row}>
      {previous && (
        <>
          <Link {...toward({ page: { number: 1 } })}>First page</Link>
          <Link rel="prev" {...toward({ page: back })}>
            Previous page
          </Link>
        </>
      )}
      <span>Page {page.number.toLocaleString('en-GB')}</span>
      {next && (
        <Link rel="next" {...toward({ page: { after: next, number: page.number + 1 } })}>
          Next page
        </Link>
      )}
    </Box>
  );
}

const row = { display: 'flex', flexWrap: 'wrap', columnGap: 2.5, rowGap: 0.5, px: 1.5, py: 1.25 } as const;
