import Box from '@mui/material/Box';
import { NavLink, useLocation } from 'react-router';
import { leaving } from '../lists/left-for-a-tab.ts';
import { queryOf } from '../travel/moment.ts';
import { useMoment } from '../travel/useTravel.ts';

export interface Section {
  readonly path: string;
  readonly name: string;
}

interface Props {
  label: string;
  base: string;
  sections: readonly Section[];
}

/** Parts of a record, each with an address of its own, at the moment that is looked at. */
export function SectionTabs({ label, base, sections }: Props) {
  // The list that the record came from goes with it from part to part.
  const { state } = useLocation();
  const search = queryOf(useMoment());
  return (
    <Box
      component="nav"
      aria-label={label}
      data-screen-only
      sx={{ borderBottom: 1, borderColor: 'divider', mt: 2, mb: 2.5 }}
    >
      <Box
        component="ul"
        sx={{ listStyle: 'none', display: 'flex', flexWrap: 'wrap', m: 0, p: 0, gap: { xs: 0, md: 0.5 } }}
      >
        {sections.map(({ path, name }) => (
          <li key={path}>
            <Box
              component={NavLink}
              to={{ pathname: path ? `${base}/${path}` : base, search }}
              state={state}
              {...leaving(state)}
              end={path === ''}
              preventScrollReset
              sx={tab}
            >
              {name}
            </Box>
          </li>
        ))}
      </Box>
    </Box>
  );
}

/** The part of the record that the address names. */
export function useSection(base: string): string {
  const { pathname } = useLocation();
  return pathname.slice(base.length).replace(/^\/|\/$/g, '');
}

/** What the window's title says of a section; nothing for the first. */
export const sectionAt = (sections: readonly Section[], path: string): string | undefined =>
  path === '' ? undefined : sections.find((section) => section.path === path)?.name;

const tab = {
  display: 'block',
  px: 1.25,
  py: 0.875,
  mb: '-1px',
  borderBottom: '3px solid transparent',
  '&:not(:focus-visible)': { color: 'text.secondary', textDecoration: 'none' },
  // As heavy as when it is open: tabs that change their width move the others.
  fontWeight: 600,
  '&:hover:not(:focus-visible, .active)': { color: 'text.primary', borderBottomColor: 'divider' },
  '&.active': { borderBottomColor: 'primary.main' },
  '&.active:not(:focus-visible)': { color: 'text.primary' },
} as const;
