import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import { useAsked } from '../data/useAsked.ts';
import { graphql } from '../gql/index.ts';

const ImportProgressDocument = graphql(/* GraphQL */ `
  query ImportProgress($key: ID!) {
    importProgress(idempotencyKey: $key) {
      phase
      percent
    }
  }
`);

const HALF_A_SECOND_MS = 500;

/** How far the import has come, as the server says: never made up. */
export function ImportProgress({ idempotencyKey }: { idempotencyKey: string }) {
  const { data } = useAsked(ImportProgressDocument, { key: idempotencyKey }, { everyMs: HALF_A_SECOND_MS });
  const progress = data?.importProgress;
  if (!progress) return 'Working…';
  const { phase, percent } = progress;
  return (
    <Box sx={{ maxWidth: '20rem' }}>
      {phase}
      {percent != null && ` (${percent}%)`}
      {percent != null && <LinearProgress variant="determinate" value={percent} aria-label={phase} />}
    </Box>
  );
}
