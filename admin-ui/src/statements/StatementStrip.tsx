import Box from '@mui/material/Box';
import { dayInWords, instantInWords } from '../parts/days.ts';
import { pounds } from '../parts/money.ts';
import { Strip } from '../parts/Strip.tsx';
import { StatementTag } from '../parts/statuses.tsx';
import { InThePresent } from '../travel/InThePresent.tsx';
import { useMoment } from '../travel/useTravel.ts';
import { StatementDeeds } from './StatementDeeds.tsx';
import type { StatementOnPage } from './statement-queries.ts';

/** Where the statement stands, on every part of its page: state, dates, total, who waits for whom, and what can be done. */
export function StatementStrip({ statement }: { statement: StatementOnPage }) {
  const { status, version, bill, waiting, authorisedAt, paidOn } = statement;
  const { trueOn, knownOn } = useMoment();
  return (
    <Strip
      facts={[
        ['State', <StatementTag status={status} />],
        ['Total, including VAT', bill ? <strong>{pounds(bill.total.pence)}</strong> : UNSEEN],
        ['Figures', bill ? figuresOf(version) : UNSEEN],
        ['Milestone cut-off date', dayInWords(statement.deadlineDate)],
        ['Payment date', dayInWords(statement.paymentDate)],
        // Of a day before, the records of now would say what had not happened yet.
        ...(authorisedAt && (status === 'authorised' || status === 'paid')
          ? ([['Authorised', instantInWords(authorisedAt)]] as const)
          : []),
        ...(paidOn && status === 'paid'
          ? ([
              ['Paid', dayInWords(paidOn)],
              ['Payment reference', statement.paymentReference ?? ''],
            ] as const)
          : []),
      ]}
    >
      {trueOn && (
        <Box component="p" sx={{ mt: 1.5, mb: 0 }}>
          The state is that of {dayInWords(trueOn)}, and the figures are{' '}
          {knownOn
            ? `those known on ${dayInWords(knownOn)}.`
            : 'those of now: choose ‘known on’ to see what it came to then.'}
        </Box>
      )}
      <Box sx={{ mt: 1.5, maxWidth: '50rem' }}>
        <strong>Waits for: {waiting.for.charAt(0).toLowerCase() + waiting.for.slice(1)}.</strong>{' '}
        {waiting.sentence}
        <CameBack statement={statement} />
      </Box>
      <InThePresent>
        <StatementDeeds statement={statement} />
      </InThePresent>
    </Strip>
  );
}

const UNSEEN = 'For support and finance';
const figuresOf = (version: StatementOnPage['version']): string =>
  version ? `Sealed as version ${version.number}` : 'Live: they move with the records';

/** Why the last submission came back: what whoever checks it again must look at first. */
function CameBack({ statement: { status, submissions } }: { statement: StatementOnPage }) {
  const [latest] = submissions;
  if (status !== 'payable' || !latest?.endedBecause) return null;
  return (
    <Box component="blockquote" sx={{ m: 0, mt: 0.75, pl: 1.5, borderLeft: 4, borderColor: 'warning.main' }}>
      {latest.endedBecause}
    </Box>
  );
}
