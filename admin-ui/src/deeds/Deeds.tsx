import Box from '@mui/material/Box';
import { Children, isValidElement, type ReactNode } from 'react';
import { DeedGroup } from '../palette/deeds-here.ts';
import { useIsTravelling } from '../travel/useTravel.ts';
import { DeedAbout } from './about.ts';
import type { May } from './answer.ts';
import { FoldedDeeds } from './FoldedDeeds.tsx';

interface Props {
  label: string;
  /** The record, where its name alone does not tell it from others. */
  about?: string | null;
  /** What it is of has ended: most is off for good, and its reasons are wanted seldom. */
  isOver?: boolean;
  children: ReactNode;
}

/**
 * The deeds of one record: those that are on first, in a row; then each that is off, with its reason; those that only
 * other roles ever do folded into one line, and so are those that are off for what is over. There are none in the past.
 */
export function Deeds({ label, about = null, isOver = false, children }: Props) {
  if (useIsTravelling()) return null;
  const deeds = Children.toArray(children);
  const others = deeds.filter((deed) => mayOf(deed)?.forOtherRoles);
  const off = deeds.filter((deed) => mayOf(deed)?.allowed === false && !others.includes(deed));
  const folded = [...(others.length > 1 ? others : []), ...(isOver && off.length > 1 ? off : [])];
  return (
    <DeedGroup value={label}>
      <DeedAbout value={about}>
        <Box role="group" aria-label={label} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
          {deeds
            .filter((deed) => !folded.includes(deed))
            .toSorted((one, other) => offLast(one) - offLast(other))}
          {isOver && off.length > 1 && (
            <FoldedDeeds what="What cannot be done here any more" count={off.length}>
              {off}
            </FoldedDeeds>
          )}
          {others.length > 1 && (
            <FoldedDeeds what="What other roles do here" count={others.length}>
              {others}
            </FoldedDeeds>
          )}
        </Box>
      </DeedAbout>
    </DeedGroup>
  );
}

const mayOf = (deed: ReactNode): May | undefined =>
  isValidElement<{ may?: May }>(deed) ? deed.props.may : undefined;

const offLast = (deed: ReactNode): number => (mayOf(deed)?.allowed === false ? 1 : 0);
