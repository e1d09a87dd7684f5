import Box from '@mui/material/Box';
import { Children, isValidElement, type ReactNode } from 'react';
import { DeedGroup } from '../palette/deeds-here.ts';
import { useIsTravelling } from '../travel/useTravel.ts';
import type { May } from './answer.ts';

/** The deeds of one record: those that are on first, in a row; then each that is off, with its reason. There are none in the past. */
export function Deeds({ label, children }: { label: string; children: ReactNode }) {
  if (useIsTravelling()) return null;
  return (
    <DeedGroup value={label}>
      <Box role="group" aria-label={label} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
        {Children.toArray(children).toSorted((one, other) => offLast(one) - offLast(other))}
      </Box>
    </DeedGroup>
  );
}

const offLast = (deed: ReactNode): number =>
  isValidElement<{ may?: May }>(deed) && deed.props.may?.allowed === false ? 1 : 0;
