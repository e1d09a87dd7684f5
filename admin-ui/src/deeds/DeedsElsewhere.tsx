import type { ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { DeedsOutOfView, useIsLookedFor } from '../palette/deeds-here.ts';
import { InThePresent } from '../travel/InThePresent.tsx';

interface Props {
  /** The address at which they are drawn. */
  at: string;
  /** Of what, where they do not say it themselves. */
  of?: string;
  children: ReactNode;
}

/** Deeds of another part of the record, or of a record of its own: they can be found by their words here, and are done there. */
export function DeedsElsewhere({ at, of = '', children }: Props) {
  const { pathname, state } = useLocation();
  const navigate = useNavigate();
  const isLookedFor = useIsLookedFor();
  if (!isLookedFor || pathname === at) return null;
  // The list that the record came from goes along, as from tab to tab.
  const bring = () => void navigate(at, { state });
  return (
    <InThePresent>
      <div hidden>
        <DeedsOutOfView value={{ path: at, of, bring }}>{children}</DeedsOutOfView>
      </div>
    </InThePresent>
  );
}
