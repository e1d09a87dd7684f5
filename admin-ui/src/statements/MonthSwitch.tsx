import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { FormEvent } from 'react';
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
  const show = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void navigate(`/months/${String(new FormData(event.currentTarget).get('month'))}`);
  };
  return (
    <Box
      component="nav"
      aria-label="Months"
      data-screen-only
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}
    >
      {previous && <Link to={monthAddress(previous)}>{`‹ ${previous.name}`}</Link>}
      <Box
        component="form"
        onSubmit={show}
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}
      >
        <label>
          Month{' '}
          <Box
            component="input"
            type="month"
            name="month"
            required
            min="2000-01"
            max="2099-12"
            defaultValue={isoMonth({ year, month })}
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
        <Button type="submit" size="small">
          Show month
        </Button>
      </Box>
      {next && <Link to={monthAddress(next)}>{`${next.name} ›`}</Link>}
    </Box>
  );
}
