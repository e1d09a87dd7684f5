import { useAsked } from '../data/useAsked.ts';
import { AskedPanel } from '../parts/AskedPanel.tsx';
import { Link } from '../parts/Link.tsx';
import { DriftCasesDocument } from '../statements/case-queries.ts';
import { nightInWords } from '../statements/night-in-words.ts';

/** Whether what was sealed still stands, and when that was last looked at. */
export function CasesPanel() {
  const asked = useAsked(DriftCasesDocument, { open: true, page: { perPage: 1 } });
  return (
    <AskedPanel heading="What was sealed" asked={asked}>
      {({ driftCases: { total }, lastNight }) => (
        <>
          <p>
            {total === 0 ? (
              'Every sealed statement comes to what was sealed.'
            ) : (
              <Link to="/cases">
                {total === 1
                  ? '1 sealed statement no longer comes to what was sealed'
                  : `${total.toLocaleString('en-GB')} sealed statements no longer come to what was sealed`}
              </Link>
            )}
          </p>
          <p>{nightInWords(lastNight ?? null)}</p>
        </>
      )}
    </AskedPanel>
  );
}
