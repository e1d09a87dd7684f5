import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useWatch } from 'react-hook-form';
import { useAsked } from '../data/useAsked.ts';
import { useSettled } from '../fields/useSettled.ts';
import { FaultWords } from '../pages/FaultWords.tsx';
import { Banner } from '../parts/Banner.tsx';
import { Working } from '../parts/Working.tsx';
import { type Terms, WhatIfContractTermsDocument } from './contract-queries.ts';
import { termsTyped } from './terms-form.ts';
import { WhatIfTable } from './WhatIfTable.tsx';

const PAUSE_MS = 400;

/** What the terms typed so far would do, before anything is planned. */
export function WhatIfTyped({ contract }: { contract: { id: string; terms: Terms } }) {
  const typed = useSettled(useWatch() as Record<string, string>, PAUSE_MS);
  const terms = termsTyped(typed, contract.terms.bands.length + 1);
  const months = { fromMonth: typed['fromMonth'] || null, toMonth: typed['toMonth'] || null };
  const input = terms && { contractId: contract.id, ...months, terms };
  const { data, error, isFetching, refetch } = useAsked(
    WhatIfContractTermsDocument,
    { input: input ?? { contractId: contract.id, terms: NONE } },
    { enabled: input !== null },
  );
  const whatIf = input && data?.whatIfContractTerms;
  return (
    <Box sx={{ mb: 2 }}>
      <Typography variant="h3" component="h3">
        What it would do
      </Typography>
      <Working when={isFetching && !data} what="Reckoning every statement" />
      {!input && <p>Fill in every term to see what it would do.</p>}
      {error && <FaultWords error={error} onRetry={refetch} />}
      {whatIf?.because && <p>{whatIf.because}</p>}
      {whatIf && !whatIf.because && (
        <>
          {whatIf.needsSecondPerson && (
            <Banner tone="warning">
              A sealed statement used these terms: another person must approve the change before it holds.
            </Banner>
          )}
          <WhatIfTable whatIf={whatIf} />
        </>
      )}
    </Box>
  );
}

const NONE = { vatPercent: '', recruitmentTarget: 0, setupFeePence: '0', upliftFeePence: '0', bands: [] };
