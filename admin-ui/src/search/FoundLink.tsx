import Box from '@mui/material/Box';
import { pageOf } from '../events/record-pages.ts';
import { Link } from '../parts/Link.tsx';
import { numberOf, titleOf } from './found.ts';
import type { FoundRecord } from './search-queries.ts';

/** A record by its name, which leads to its page, and the number that people know it by. */
export function FoundLink({ record }: { record: FoundRecord }) {
  const number = numberOf(record);
  return (
    <>
      <Link to={pageOf(record.__typename, record.id)}>{titleOf(record)}</Link>
      {number && (
        <>
          {' '}
          <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem', whiteSpace: 'nowrap' }}>
            {number}
          </Box>
        </>
      )}
    </>
  );
}
