import Box from '@mui/material/Box';
import type { RuleStepPartsFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { InTheWay, type RecordInTheWay } from './InTheWay.tsx';
import { StatusTag } from './StatusTag.tsx';

graphql(/* GraphQL */ `
  fragment RuleStepParts on RuleStep {
    rule
    passed
    seen
    because
    inTheWay {
      type
      id
      name
    }
  }
`);

/** What the first rule that does not hold says to see to. */
export const inTheWayOf = (steps: readonly RuleStepPartsFragment[]): readonly RecordInTheWay[] =>
  steps.find(({ passed }) => !passed)?.inTheWay ?? [];

/** Rules in order: each as a statement, whether it holds, what was found, and what would make it hold. */
export function RuleSteps({ label, steps }: { label: string; steps: readonly RuleStepPartsFragment[] }) {
  return (
    <Box component="ol" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {steps.map(({ rule, passed, seen, because, inTheWay }) => (
        <Box
          key={rule}
          component="li"
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: '1fr', sm: '4.5rem minmax(0, 1fr)' },
            columnGap: 1.5,
            py: 0.75,
            borderBottom: 1,
            borderColor: 'divider',
            '&:last-child': { borderBottom: 0 },
          }}
        >
          <div>
            <StatusTag tone={passed ? 'good' : 'bad'}>{passed ? 'Met' : 'Not met'}</StatusTag>
          </div>
          <div>
            <Box sx={{ fontWeight: passed ? 400 : 650 }}>{rule}</Box>
            <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', overflowWrap: 'anywhere' }}>{seen}</Box>
            {because && <Box sx={{ mt: 0.25 }}>{because}</Box>}
            <InTheWay records={inTheWay} />
          </div>
        </Box>
      ))}
    </Box>
  );
}
