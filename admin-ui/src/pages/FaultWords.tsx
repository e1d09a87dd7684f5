import Button from '@mui/material/Button';
import { asFault } from '../data/fault.ts';

interface Props {
  error: unknown;
  onRetry: () => unknown;
}

/** What is wrong and what to do next, inside a page that otherwise stands. */
export function FaultWords({ error, onRetry }: Props) {
  const fault = asFault(error);
  const isOurs = fault.kind === 'fault';
  return (
    <>
      <p>{isOurs ? 'This could not be loaded. Nothing has been changed.' : fault.message}</p>
      {fault.reference && (
        <p>
          If it goes on, tell the team that runs the service, with the reference{' '}
          <code>{fault.reference}</code>.
        </p>
      )}
      <Button variant="contained" onClick={fault.kind === 'not-loaded' ? () => location.reload() : onRetry}>
        Try again
      </Button>
    </>
  );
}
