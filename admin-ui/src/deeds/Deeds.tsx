import Box from '@mui/material/Box';
import { Children, isValidElement, type ReactNode } from 'react';
import { DeedGroup } from '../palette/deeds-here.ts';
import { useIsTravelling } from '../travel/useTravel.ts';
import { DeedAbout } from './about.ts';
import type { May } from './answer.ts';

interface Props {
  label: string;
  /** The record, where its name alone does not tell it from others. */
  about?: string | null;
  children: ReactNode;
}

/** The deeds of one record: those that are on first, in a row; then each that is off, with its reason. There are none in the past. */
export function Deeds({ label, about = null, children }: Props) {
  if (useIsTravelling()) return null;
  return (
    <DeedGroup value={label}>
      <DeedAbout value={about}>
        <Box role="group" aria-label={label} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
          {Children.toArray(children).toSorted((one, other) => offLast(one) - offLast(other))}
        </Box>
      </DeedAbout>
    </DeedGroup>
  );
}

const offLast = (deed: ReactNode): number =>
  isValidElement<{ may?: May }>(deed) && deed.props.may?.allowed === false ? 1 : 0;
