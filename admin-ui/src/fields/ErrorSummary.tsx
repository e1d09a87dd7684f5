import Box from '@mui/material/Box';
import { useEffect, useRef } from 'react';
import { useFormState } from 'react-hook-form';
import { type Fault, headingOf } from '../data/fault.ts';
import { signInAddress } from '../data/sign-in.ts';
import { InTheWay, type RecordInTheWay } from '../parts/InTheWay.tsx';

interface Props {
  /** A rule's no. */
  refusal: string | null;
  /** The records that it says to see to first. */
  inTheWay?: readonly RecordInTheWay[];
  fault: Fault | null;
}

/** All that stands in the way, at the top, with a link to each field. Takes the focus when it appears. */
export function ErrorSummary({ refusal, inTheWay = [], fault }: Props) {
  const { errors, submitCount } = useFormState();
  const box = useRef<HTMLDivElement>(null);
  const wrong = Object.entries(errors).map(([field, error]) => ({ field, message: String(error?.message) }));
  const isShown = refusal !== null || fault !== null || wrong.length > 0;

  // On purpose also for what it does not read: each try that fails leads back here.
  useEffect(() => {
    if (isShown) box.current?.focus();
  }, [isShown, refusal, fault, submitCount]);

  useEffect(() => {
    if (!isShown) return undefined;
    const { title } = document;
    document.title = `Error: ${title}`;
    return () => void (document.title = title);
  }, [isShown]);

  if (!isShown) return null;
  return (
    <Box
      ref={box}
      tabIndex={-1}
      role="alert"
      sx={{ border: 2, borderColor: 'error.main', borderRadius: 1, px: 2, py: 1, mb: 2 }}
    >
      <Box component="h3" sx={{ m: 0, fontSize: '1rem' }}>
        {refusal !== null ? 'This cannot be done' : headingOf(fault)}
      </Box>
      {refusal !== null && <p style={{ margin: '0.25rem 0', whiteSpace: 'pre-line' }}>{refusal}</p>}
      <InTheWay records={inTheWay} inNewTab />
      {fault && <FaultInDialog fault={fault} />}
      {wrong.map(({ field, message }) => (
        <Box key={field}>
          <Box
            component="a"
            href={`#field-${field}`}
            onClick={(event) => goTo(event, field)}
            sx={{ '&:not(:focus-visible)': { color: 'error.main' }, fontWeight: 600 }}
          >
            {message}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function goTo(event: { preventDefault: () => void }, field: string): void {
  event.preventDefault();
  document.getElementById(`field-${field}`)?.focus();
}

function FaultInDialog({ fault }: { fault: Fault }) {
  if (fault.kind === 'signed-out')
    return (
      <p>
        Your session has ended. What you typed is still here:{' '}
        <a href={signInAddress('/')} target="_blank" rel="noreferrer">
          sign in again in a new tab
        </a>
        , then try again.
      </p>
    );
  if (fault.kind !== 'fault') return <p>{fault.message}</p>;
  return (
    <p>
      Nothing has been changed, and what you typed is still here. Try again. If it goes on, tell the team that
      runs the service
      {fault.reference && (
        <>
          , with the reference <code>{fault.reference}</code>
        </>
      )}
      .
    </p>
  );
}
