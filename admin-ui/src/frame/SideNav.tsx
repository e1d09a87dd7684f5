import Box from '@mui/material/Box';
import { useGetIdentity } from 'react-admin';
import { NavLink } from 'react-router';
import type { Me } from '../data/sign-in.ts';
import { placesFor } from './navigation.ts';

/** Where one can go, by role: a column, or on a narrow screen a row that wraps. */
export function SideNav() {
  const { data } = useGetIdentity();
  const me = data as Me | undefined;
  const places = [{ to: '/', name: 'Home' }, ...(me ? placesFor(me.role) : [])];
  return (
    <Box
      component="nav"
      aria-label="Main"
      data-screen-only
      sx={{
        borderRight: { md: 1 },
        borderBottom: { xs: 1, md: 0 },
        borderColor: { xs: 'divider', md: 'divider' },
        py: { xs: 0.5, md: 2 },
      }}
    >
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          px: { xs: 1, md: 1.5 },
          display: 'flex',
          flexWrap: 'wrap',
          flexDirection: { xs: 'row', md: 'column' },
          gap: 0.25,
        }}
      >
        {places.map(({ to, name }) => (
          <li key={to}>
            <Box component={NavLink} to={to} end={to === '/'} sx={item}>
              {name}
            </Box>
          </li>
        ))}
      </Box>
    </Box>
  );
}

const item = {
  display: 'block',
  px: 1.25,
  py: 0.75,
  borderRadius: 1,
  '&:not(:focus-visible)': { color: 'text.primary', textDecoration: 'none' },
  '&:hover:not(:focus-visible)': { bgcolor: 'divider' },
  '&.active:not(:focus-visible)': {
    bgcolor: 'background.paper',
    color: 'primary.main',
    fontWeight: 650,
    boxShadow: 'inset 3px 0 currentColor',
  },
} as const;
