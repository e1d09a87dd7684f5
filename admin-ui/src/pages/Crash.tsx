import { FaultPage } from './FaultPage.tsx';

interface Props {
  error: unknown;
  resetErrorBoundary: (...args: unknown[]) => void;
}

/** What is left when a page breaks while it is drawn. */
export function Crash({ error, resetErrorBoundary }: Props) {
  return <FaultPage error={error} onRetry={() => resetErrorBoundary()} />;
}
