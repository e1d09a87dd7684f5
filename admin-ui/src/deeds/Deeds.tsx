import Box from '@mui/material/Box';
import { Children, isValidElement, type ReactNode } from 'react';
import { DeedGroup } from '../palette/deeds-here.ts';
import { useIsTravelling } from '../travel/useTravel.ts';
import { DeedAbout } from './about.ts';
import type { May } from './answer.ts';
import { ForOtherRoles } from './ForOtherRoles.tsx';

interface Props {
  label: string;
  /** The record, where its name alone does not tell it from others. */
  about?: string | null;
  children: ReactNode;
}

/**
 * The deeds of one record: those that are on first, in a row; then each that is off, with its reason; those that only
 * other roles ever do folded into one line. There are none in the past.
 */
export function Deeds({ label, about = null, children }: Props) {
  if (useIsTravelling()) return null;
  const deeds = Children.toArray(children);
  const others = deeds.filter((deed) => mayOf(deed)?.forOtherRoles);
  const folds = others.length > 1;
  return (
    <DeedGroup value={label}>
      <DeedAbout value={about}>
        <Box role="group" aria-label={label} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
          {deeds
            .filter((deed) => !folds || !others.includes(deed))
            .toSorted((one, other) => offLast(one) - offLast(other))}
          {folds && <ForOtherRoles count={others.length}>{others}</ForOtherRoles>}
        </Box>
      </DeedAbout>
    </DeedGroup>
  );
}

const mayOf = (deed: ReactNode): May | undefined =>
  isValidElement<{ may?: May }>(deed) ? deed.props.may : undefined;

const offLast = (deed: ReactNode): number => (mayOf(deed)?.allowed === false ? 1 : 0);
