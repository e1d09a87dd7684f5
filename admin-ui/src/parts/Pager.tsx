import Box from '@mui/material/Box';
import Button from '@mui/material/Button';

interface Props {
  page: number;
  perPage: number;
  total: number;
  onPage: (page: number) => void;
  /** What is counted: 'declarations'. */
  of: string;
}

/** Which rows are seen, also in print, and the buttons to the rows before and after; nothing when all are seen. */
export function Pager({ page, perPage, total, onPage, of }: Props) {
  const pages = Math.ceil(total / perPage);
  if (pages < 2) return null;
  const first = (page - 1) * perPage + 1;
  const last = Math.min(page * perPage, total);
  return (
    <Box
      component="nav"
      aria-label={`Pages of ${of}`}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mt: 1.5 }}
    >
      {page > 1 && (
        <Button size="small" variant="outlined" onClick={() => onPage(page - 1)}>
          Previous
        </Button>
      )}
      <span role="status">
        {`${first.toLocaleString('en-GB')} to ${last.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')}`}
      </span>
      {page < pages && (
        <Button size="small" variant="outlined" onClick={() => onPage(page + 1)}>
          Next
        </Button>
      )}
    </Box>
  );
}
