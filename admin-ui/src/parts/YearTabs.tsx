import Box from '@mui/material/Box';
import { Link } from 'react-router';

interface Props {
  years: readonly number[];
  shown: number;
}

/** Contract periods side by side; the address says which is shown. */
export function YearTabs({ years, shown }: Props) {
  return (
    <Box
      component="nav"
      aria-label="Contract periods"
      data-screen-only
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}
    >
      {years.map((year) => (
        <Box
          key={year}
          component={Link}
          to={`?year=${year}`}
          {...(year === shown && { 'aria-current': 'page' })}
          sx={{
            px: 1.25,
            py: 0.5,
            borderRadius: 1,
            border: 1,
            borderColor: year === shown ? 'primary.main' : 'divider',
            fontWeight: year === shown ? 650 : 400,
            bgcolor: 'background.paper',
          }}
        >
          {year}
        </Box>
      ))}
    </Box>
  );
}
