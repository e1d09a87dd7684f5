import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useRef, useState } from 'react';
import { download } from '../data/download.ts';
import { asFault } from '../data/fault.ts';
import type { ListOf } from './list.ts';
import type { Shown } from './useSaid.ts';
import { countOf } from '../parts/counts.ts';

interface Props {
  list: Pick<ListOf<never>, 'resource' | 'one' | 'many'>;
  shown: Pick<Shown, 'filter' | 'order'>;
  total: number;
  totalIsExact: boolean;
  /** What the button says, if not how many there are. */
  label?: string;
}

type Progress =
  | { readonly at: 'rest' }
  | { readonly at: 'work'; readonly rows: number }
  | { readonly at: 'end'; readonly words: string; readonly isWrong?: true };

/** The whole list as a file, however many pages it has. */
export function Download({ list, shown: { filter, order }, total, totalIsExact, label }: Props) {
  const [progress, setProgress] = useState<Progress>({ at: 'rest' });
  const stop = useRef<AbortController>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const start = async () => {
    const stopper = new AbortController();
    stop.current = stopper;
    setProgress({ at: 'work', rows: 0 });
    try {
      const sort = { by: order.by, descending: order.descending };
      const onRows = (rows: number) => setProgress({ at: 'work', rows });
      const { name, rows } = await download(list.resource, { filter, sort }, onRows, stopper.signal);
      setProgress({ at: 'end', words: `${name}: ${countOf(list, rows)}` });
    } catch (error) {
      if (stopper.signal.aborted) setProgress({ at: 'rest' });
      else setProgress({ at: 'end', words: asFault(error).message, isWrong: true });
    }
  };

  return (
    <Box
      data-screen-only
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, ml: { md: 'auto' } }}
    >
      {progress.at === 'work' ? (
        <>
          <Box component="span" aria-hidden sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
            {countOf(list, progress.rows)} so far
          </Box>
          <Button size="small" variant="outlined" onClick={() => stop.current?.abort()}>
            Stop
          </Button>
        </>
      ) : (
        <Button size="small" variant="outlined" onClick={() => void start()}>
          {label ?? `Download ${countOf(list, total, totalIsExact)} (CSV)`}
        </Button>
      )}
      <Box
        role="status"
        sx={{
          fontSize: '0.875rem',
          color: progress.at === 'end' && progress.isWrong ? 'error.main' : 'text.secondary',
          '&:empty': { ml: -1 },
        }}
      >
        {progress.at === 'work' && 'Making the file…'}
        {progress.at === 'end' && progress.words}
      </Box>
    </Box>
  );
}
