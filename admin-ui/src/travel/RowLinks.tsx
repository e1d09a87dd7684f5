import Box from '@mui/material/Box';
import { Link } from '../parts/Link.tsx';
import type { ComparedRow } from './compare-query.ts';
import type { Moment } from './moment.ts';
import { placeOf } from './useTravel.ts';

/** The part of its page that shows a row; the first part, where a record is a page of its own. */
const parts: Readonly<Record<string, string>> = {
  ect_at_school_periods: '/school',
  mentor_at_school_periods: '/school',
  mentorship_periods: '/school',
  training_periods: '/training',
  school_partnerships: '/training',
  induction_periods: '/induction',
};

interface Props {
  row: ComparedRow;
  from: Moment;
  to: Moment;
}

/** To the page of a row, as it was at each of the two moments at which the row was there. */
export function RowLinks({ row: { page, table, difference, record, name }, from, to }: Props) {
  const address = `/${placeOf(page.record)}/${page.id}/show${parts[table] ?? ''}`;
  const link = (words: string, at: Moment) => (
    <Link to={address} at={at} aria-label={`${words}: ${name ?? record}`}>
      {words}
    </Link>
  );
  return (
    <Box data-screen-only sx={{ display: 'flex', gap: 1.5, fontSize: '0.8125rem' }}>
      {difference !== 'added' && link('See before', from)}
      {difference !== 'removed' && link('See after', to)}
    </Box>
  );
}
