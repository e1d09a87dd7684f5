import { asFault, headingOf } from '../data/fault.ts';
import { PageHeading } from '../frame/PageHeading.tsx';
import { FaultWords } from './FaultWords.tsx';
import { Message } from './Message.tsx';
import { NoPermission } from './NoPermission.tsx';
import { NotFound } from './NotFound.tsx';

interface Props {
  error: unknown;
  onRetry: () => unknown;
}

/** The page in place of one that could not be shown: not allowed, not there, or something is wrong. */
export function FaultPage({ error, onRetry }: Props) {
  const fault = asFault(error);
  if (fault.kind === 'no-permission') return <NoPermission because={fault.message} />;
  if (fault.kind === 'not-found') return <NotFound />;
  if (fault.kind === 'signed-out') return <PageHeading>Signing in</PageHeading>;
  return (
    <Message heading={headingOf(fault)}>
      <FaultWords error={fault} onRetry={onRetry} />
    </Message>
  );
}
