import Box from '@mui/material/Box';
import { type ReactNode, useId, useState } from 'react';
import { FoldButton } from '../parts/FoldButton.tsx';

interface Props {
  count: number;
  children: ReactNode;
}

/** What whoever looks can never do here, in one line; opened, each with whom to ask. */
export function ForOtherRoles({ count, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <Box data-screen-only sx={{ flexBasis: '100%', fontSize: '0.875rem' }}>
      <FoldButton isOpen={isOpen} onToggle={setOpen} controls={id}>
        {`What other roles do here (${count})`}
      </FoldButton>
      {isOpen && (
        <Box id={id} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
          {children}
        </Box>
      )}
    </Box>
  );
}
