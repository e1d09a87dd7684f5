import Box from '@mui/material/Box';
import { useId } from 'react';
import { StatusTag } from '../parts/StatusTag.tsx';
import type { Results } from './search-queries.ts';

/** What the text was taken for, so that one sees at once when it was taken for something else. */
export function Recognised({ parts }: { parts: Results['recognised'] }) {
  const id = useId();
  if (parts.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1, mb: 0.5 }}>
      <span id={id}>What we recognised:</span>
      <Box
        component="ul"
        aria-labelledby={id}
        sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', gap: 0.75, minWidth: 0 }}
      >
        {parts.map(({ kind, label, missing }) => (
          <Box
            component="li"
            key={kind + label}
            sx={{ minWidth: 0, '& > *': { whiteSpace: 'normal', overflowWrap: 'anywhere' } }}
          >
            <StatusTag tone={missing ? 'neutral' : 'busy'}>
              {missing ? `${label}: ${missing}` : label}
            </StatusTag>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
