import Box from '@mui/material/Box';
import { type ReactNode, useContext, useId, useState } from 'react';
import { DeedsOutOfView, useIsLookedFor } from '../palette/deeds-here.ts';
import { FoldButton } from '../parts/FoldButton.tsx';

interface Props {
  /** What they have in common. */
  what: string;
  count: number;
  children: ReactNode;
}

/** Deeds that nobody comes here for, in one line; opened, each with its reason. */
export function FoldedDeeds({ what, count, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const around = useContext(DeedsOutOfView);
  const isLookedFor = useIsLookedFor();
  return (
    <Box data-screen-only sx={{ flexBasis: '100%', fontSize: '0.875rem' }}>
      <FoldButton isOpen={isOpen} onToggle={setOpen} controls={id}>
        {`${what} (${count})`}
      </FoldButton>
      {!isOpen && isLookedFor && (
        <div hidden>
          <DeedsOutOfView value={around ?? { bring: () => setOpen(true) }}>{children}</DeedsOutOfView>
        </div>
      )}
      {isOpen && (
        <Box id={id} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
          {children}
        </Box>
      )}
    </Box>
  );
}
