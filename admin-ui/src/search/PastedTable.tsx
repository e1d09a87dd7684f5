import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { PastedOutcome } from '../gql/graphql.ts';
import { FactTable } from '../parts/FactTable.tsx';
import { Missing } from '../parts/Facts.tsx';
import { Panel } from '../parts/Panel.tsx';
import { StatusTag } from '../parts/StatusTag.tsx';
import type { ToneName } from '../theme/tokens.ts';
import { FoundLink } from './FoundLink.tsx';
import { whyFound } from './found.ts';
import type { Pasted, PastedItem } from './search-queries.ts';

const outcomes: Readonly<Record<PastedOutcome, readonly [ToneName, string]>> = {
  found: ['good', 'Found'],
  not_found: ['bad', 'Not found'],
  ambiguous: ['warning', 'Ambiguous'],
};

/** What each pasted id or name came to, in the order pasted. */
export function PastedTable({ pasted }: { pasted: Pasted }) {
  const { total, found, notFound, ambiguous, repeated, items } = pasted;
  const [only, setOnly] = useState<PastedOutcome | null>(null);
  const shown = items.map((item, at) => ({ item, at })).filter(({ item }) => !only || item.outcome === only);
  const choices = [
    [null, 'All', total],
    ['found', 'Found', found],
    ['not_found', 'Not found', notFound],
    ['ambiguous', 'Ambiguous', ambiguous],
  ] as const;
  return (
    <Panel heading="What was found">
      <p role="status">
        {count(total)} pasted: {count(found)} found, {count(notFound)} not found and {count(ambiguous)}{' '}
        ambiguous.
        {repeated > 0 &&
          ` ${count(repeated)} of them ${repeated === 1 ? 'repeats' : 'repeat'} an earlier one.`}
        {ambiguous > 0 && ' Choose yourself which record an ambiguous one means.'}
      </p>
      <Box
        role="group"
        aria-label="Show"
        data-screen-only
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1 }}
      >
        {choices.map(([outcome, name, of]) => (
          <Button
            key={name}
            size="small"
            variant={only === outcome ? 'contained' : 'outlined'}
            aria-pressed={only === outcome}
            onClick={() => setOnly(outcome)}
          >
            {name} ({count(of)})
          </Button>
        ))}
      </Box>
      <Box data-rows sx={roomForRecords}>
        <FactTable
          caption="What each pasted ID or name came to"
          columns={['Pasted', 'Outcome', 'Record']}
          stacks
          empty="None of them."
          rows={shown.map(({ item, at }) => ({ key: String(at), cells: cellsOf(item) }))}
        />
      </Box>
    </Panel>
  );
}

/** What was pasted may be a whole line; what it came to is what one reads. */
const roomForRecords = {
  '& th:first-of-type': { width: { md: '30%' } },
  '& td:last-of-type': { minWidth: '14rem' },
};

const count = (of: number): string => of.toLocaleString('en-GB');

function cellsOf({ text, outcome, matches }: PastedItem) {
  const [tone, word] = outcomes[outcome];
  return [
    <Box component="span" sx={{ overflowWrap: 'break-word' }}>
      {text}
    </Box>,
    <StatusTag tone={tone}>{word}</StatusTag>,
    matches.length === 0 ? <Missing>None</Missing> : <Matches matches={matches} />,
  ];
}

function Matches({ matches }: { matches: PastedItem['matches'] }) {
  return matches.map((found) => (
    <Box key={found.record.id} sx={{ '& + &': { mt: 1 } }}>
      <FoundLink record={found.record} />
      <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
        {found.now && `${found.now}. `}Matched: {whyFound(found)}
      </Box>
    </Box>
  ));
}
