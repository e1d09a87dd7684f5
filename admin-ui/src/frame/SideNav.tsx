import ExpandMore from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId, useState } from 'react';
import { NavLink, useLocation } from 'react-router';
import { useMe } from '../data/useMe.ts';
import { isNow } from '../travel/moment.ts';
import { momentAt } from '../travel/toward.ts';
import { groupsFor } from './navigation.ts';

/** Where one can go, by role: a column in groups, or on a narrow screen a menu that opens. */
export function SideNav() {
  const me = useMe();
  const here = useLocation();
  const { pathname } = here;
  const isPast = !isNow(momentAt(here));
  const id = useId();
  // Where the menu was opened: going anywhere closes it.
  const [openAt, setOpenAt] = useState<string | null>(null);
  const isOpen = openAt === pathname;
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
      <Button
        size="small"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpenAt(isOpen ? null : pathname)}
        endIcon={<ExpandMore sx={{ transform: isOpen ? 'rotate(180deg)' : 'none' }} />}
        sx={{ display: { md: 'none' }, mx: 1 }}
      >
        Menu
      </Button>
      <Box
        component="ul"
        id={id}
        sx={{
          ...plain,
          ...row,
          display: { xs: isOpen ? 'flex' : 'none', md: 'flex' },
          px: { xs: 1, md: 1.5 },
        }}
      >
        {isPast && (
          <Box
            component="li"
            sx={{ width: '100%', px: 1.25, color: 'text.secondary', fontSize: '0.8125rem' }}
          >
            Leads to the present
          </Box>
        )}
        <Place to="/" name="Home" />
        {me && groupsFor(me.role).map((group) => <Group key={group.name} {...group} />)}
      </Box>
    </Box>
  );
}

interface GroupProps {
  name: string;
  places: readonly { readonly to: string; readonly name: string }[];
}

function Group({ name, places }: GroupProps) {
  const id = useId();
  return (
    <Box component="li" sx={{ display: { xs: 'contents', md: 'block' }, mt: 1.25 }}>
      <Box
        id={id}
        sx={{
          display: { xs: 'none', md: 'block' },
          color: 'text.secondary',
          fontSize: '0.8125rem',
          px: 1.25,
          mb: 0.25,
        }}
      >
        {name}
      </Box>
      <Box
        component="ul"
        aria-labelledby={id}
        sx={{ ...plain, ...row, display: { xs: 'contents', md: 'flex' } }}
      >
        {places.map((place) => (
          <Place key={place.to} {...place} />
        ))}
      </Box>
    </Box>
  );
}

const Place = ({ to, name }: { to: string; name: string }) => (
  <li>
    <Box component={NavLink} to={to} end={to === '/'} sx={item}>
      {name}
    </Box>
  </li>
);

const plain = { listStyle: 'none', m: 0, p: 0 } as const;
const row = {
  display: 'flex',
  flexWrap: 'wrap',
  flexDirection: { xs: 'row', md: 'column' },
  gap: 0.25,
} as const;
const item = {
  display: 'block',
  px: 1.25,
  py: { xs: 0.75, md: 0.5 },
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
