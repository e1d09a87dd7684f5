import Box from '@mui/material/Box';
import { Link } from './Link.tsx';

interface Props {
  years: readonly number[];
  shown: number;
  /** The address of a year. */
  to: (year: number) => string;
}

/** Contract periods side by side; the address says which is shown. */
export const YearTabs = ({ years, shown, to }: Props) => (
  <Choices
    label="Contract periods"
    choices={years.map((year) => ({ to: to(year), name: String(year), isShown: year === shown }))}
  />
);

interface Choice {
  readonly to: string;
  readonly name: string;
  readonly isShown: boolean;
}

/** A few things of a kind side by side, one of them shown. */
export function Choices({ label, choices }: { label: string; choices: readonly Choice[] }) {
  return (
    <Box
      component="nav"
      aria-label={label}
      data-screen-only
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}
    >
      {choices.map(({ to, name, isShown }) => (
        <Box
          key={to}
          component={Link}
          to={to}
          {...(isShown && { 'aria-current': 'page' })}
          sx={{
            px: 1.25,
            py: 0.5,
            borderRadius: 1,
            border: 1,
            borderColor: isShown ? 'primary.main' : 'divider',
            fontWeight: isShown ? 650 : 400,
            bgcolor: 'background.paper',
          }}
        >
          {name}
        </Box>
      ))}
    </Box>
  );
}
