import { useAsked } from '../data/useAsked.ts';
import { FaultWords } from '../pages/FaultWords.tsx';
import { Link } from '../parts/Link.tsx';
import { Panel } from '../parts/Panel.tsx';
import { DriftCasesDocument } from '../statements/case-queries.ts';
import { nightInWords } from '../statements/night-in-words.ts';

/** Whether what was sealed still stands, and when that was last looked at. */
export function CasesPanel() {
  const { data, error, refetch } = useAsked(DriftCasesDocument, { open: true, page: { perPage: 1 } });
  if (!data && !error) return null;
  return (
    <Panel heading="What was sealed">
      {error && <FaultWords error={error} onRetry={refetch} />}
      {data && (
        <>
          <p>
            {data.driftCases.total === 0 ? (
              'Every sealed statement comes to what was sealed.'
            ) : (
              <Link to="/cases">
                {data.driftCases.total === 1
                  ? '1 sealed statement no longer comes to what was sealed'
                  : `${data.driftCases.total.toLocaleString('en-GB')} sealed statements no longer come to what was sealed`}
              </Link>
            )}
          </p>
          <p>{nightInWords(data.lastNight ?? null)}</p>
        </>
      )}
    </Panel>
  );
}
