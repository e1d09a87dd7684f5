import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactNode, Suspense, useState } from 'react';
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary';
import { FaultWords } from '../pages/FaultWords.tsx';
import { AfterAMoment } from './AfterAMoment.tsx';

interface Props {
  /** What keeps the room of the part until it is there. */
  meanwhile: ReactNode;
  children: ReactNode;
}

/** Round a part of a page whose code comes late: when it does not come, the page stands and says so in its place. */
export function Arriving({ meanwhile, children }: Props) {
  return (
    <ErrorBoundary FallbackComponent={NotThere}>
      <Suspense fallback={meanwhile}>{children}</Suspense>
    </ErrorBoundary>
  );
}

function NotThere({ error, resetErrorBoundary }: FallbackProps) {
  return (
    <div role="alert">
      <FaultWords error={error} onRetry={() => resetErrorBoundary()} />
    </div>
  );
}

interface DialogProps {
  onClose: () => void;
  children: ReactNode;
}

/** The same round a dialog, in the middle of the screen: nothing on the page moves. */
export function ArrivingDialog({ onClose, children }: DialogProps) {
  return (
    <ErrorBoundary fallbackRender={notArrived(onClose)}>
      <Suspense fallback={<Coming />}>{children}</Suspense>
    </ErrorBoundary>
  );
}

function Coming() {
  return (
    <Box role="status" sx={middle}>
      <AfterAMoment>Loading…</AfterAMoment>
    </Box>
  );
}

const notArrived =
  (onClose: () => void) =>
  ({ error, resetErrorBoundary }: FallbackProps) => (
    <NotArrived onClose={onClose}>
      <FaultWords error={error} onRetry={() => resetErrorBoundary()} />
    </NotArrived>
  );

function NotArrived({ onClose, children }: DialogProps) {
  const [opener] = useState(() => document.activeElement);
  const close = () => {
    onClose();
    if (opener instanceof HTMLElement) opener.focus();
  };
  return (
    <Box role="alert" sx={[middle, bad]}>
      {children}
      <Button sx={{ ml: 1 }} onClick={close}>
        Close
      </Button>
    </Box>
  );
}

const middle = {
  position: 'fixed',
  top: '30%',
  left: '50%',
  transform: 'translateX(-50%)',
  maxWidth: 'calc(100vw - 2rem)',
  zIndex: 'modal',
  '&:not(:empty)': {
    px: 3,
    py: 2,
    bgcolor: 'background.paper',
    border: 1,
    borderColor: 'divider',
    borderRadius: 1,
    boxShadow: 3,
  },
} as const;

const bad = {
  width: '30rem',
  '&:not(:empty)': { borderLeft: 4, borderLeftColor: 'error.main' },
} as const;
