import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { SETTINGS } from '../keys/key-table.ts';
import { Link } from '../parts/Link.tsx';

/** It opens a dialog, and stands beside a link that looks the same. */
const asLink = {
  fontSize: 'inherit',
  fontWeight: 400,
  px: 0,
  textDecoration: 'underline',
  textUnderlineOffset: '0.15em',
} as const;

export function Footer({ onKeys }: { onKeys: () => void }) {
  return (
    <Box
      component="footer"
      data-screen-only
      sx={{
        borderTop: 1,
        borderColor: 'divider',
        color: 'text.secondary',
        fontSize: '0.8125rem',
        px: 3,
        py: 1.5,
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        justifyContent: 'space-between',
        columnGap: 3,
        // It would be pushed away by what is on its way.
        'body:has([data-loading]) &': { visibility: 'hidden' },
      }}
    >
      Everything that is changed here is recorded with your name and your reason.
      <Box component="span" sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
        <Button size="small" variant="text" onClick={onKeys} sx={asLink}>
          Keyboard shortcuts
        </Button>
        <Link to={SETTINGS.to}>{SETTINGS.name}</Link>
      </Box>
    </Box>
  );
}
