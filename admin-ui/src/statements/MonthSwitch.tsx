import Box from '@mui/material/Box';
import { type ChangeEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { Link } from '../parts/Link.tsx';
import type { Board } from './month-board-query.ts';
import { isoMonth } from '../parts/days.ts';

interface Props {
  board: Board;
  year: number;
  month: number;
}

export const monthAddress = (month: Parameters<typeof isoMonth>[0]): string => `/months/${isoMonth(month)}`;

/** To the months before and after that have statements, or to any month by its name. */
export function MonthSwitch({ board: { previous, next }, year, month }: Props) {
  const navigate = useNavigate();
  const [typed, setTyped] = useState(isoMonth({ year, month }));
  const choose = ({ target: { value } }: ChangeEvent<HTMLInputElement>) => {
    setTyped(value);
    if (/^2\d{3}-\d\d$/.test(value)) void navigate(`/months/${value}`);
  };
  return (
    <Box
      component="nav"
      aria-label="Months"
      data-screen-only
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}
    >
      {previous && <Link to={monthAddress(previous)}>{`‹ ${previous.name}`}</Link>}
      <label>
        Month{' '}
        <Box
          component="input"
          type="month"
          value={typed}
          onChange={choose}
          sx={{
            font: 'inherit',
            color: 'text.primary',
            bgcolor: 'background.paper',
            border: 1,
            borderColor: 'divider',
            borderRadius: 1,
            px: 1,
            py: 0.5,
          }}
        />
      </label>
      {next && <Link to={monthAddress(next)}>{`${next.name} ›`}</Link>}
    </Box>
  );
}
