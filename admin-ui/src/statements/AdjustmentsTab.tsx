import Box from '@mui/material/Box';
import { AddAdjustment } from '../actions/add-adjustment.tsx';
import { ApproveAdjustment } from '../actions/approve-adjustment.tsx';
import { ReverseAdjustment } from '../actions/reverse-adjustment.tsx';
import { useAsked } from '../data/useAsked.ts';
import { Deeds } from '../deeds/Deeds.tsx';
import type { AdjustmentsQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { Amount } from '../parts/Amount.tsx';
import { Awaited } from '../parts/Awaited.tsx';
import { instantInWords, shortInstant } from '../parts/days.ts';
import { Link } from '../parts/Link.tsx';
import { Panel } from '../parts/Panel.tsx';
import { adjustmentCategories } from '../parts/reasons.ts';
import { StatusTag } from '../parts/StatusTag.tsx';
import { ADJUSTMENT_DEEDS } from './StatementDeedsElsewhere.tsx';
import { pageOfStatement } from './statement-queries.ts';

const AdjustmentsDocument = graphql(/* GraphQL */ `
  query Adjustments($id: ID!) {
    statement(id: $id) {
      id
      mayAddAdjustment {
        ...MayParts
      }
      adjustments {
        id
        paymentType
        category
        pence
        evidence
        approval
        addedBy {
          id
          reason
          ticket
          recordedAt
          actor {
            name
          }
        }
        approvedBy {
          name
        }
        approvedAt
        reverses {
          ...OtherAdjustment
        }
        reversedBy {
          ...OtherAdjustment
        }
        mayReverse {
          ...MayParts
        }
        mayApprove {
          ...MayParts
        }
      }
    }
  }

  fragment OtherAdjustment on StatementAdjustment {
    id
    approval
    statement {
      id
      name
    }
  }
`);

type Statement = NonNullable<AdjustmentsQuery['statement']>;
type Adjustment = Statement['adjustments'][number];

/** The amounts added to a statement by hand: what for, by whom and why, and whether they count. */
export function AdjustmentsTab({ id }: { id: string }) {
  const asked = useAsked(AdjustmentsDocument, { id });
  if (asked.error || !asked.data) return <Awaited asked={asked} />;
  const { statement } = asked.data;
  if (!statement) return null;
  return (
    <Panel heading="Adjustments">
      {statement.adjustments.length === 0 && <p>No adjustment has been made on this statement.</p>}
      <Box component="ul" aria-label="Adjustments, oldest first" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {statement.adjustments.map((adjustment) => (
          <OneAdjustment key={adjustment.id} adjustment={adjustment} on={id} />
        ))}
      </Box>
      <Deeds label={ADJUSTMENT_DEEDS}>
        <AddAdjustment statement={statement} may={statement.mayAddAdjustment} />
      </Deeds>
    </Panel>
  );
}

function OneAdjustment({ adjustment, on }: { adjustment: Adjustment; on: string }) {
  const { paymentType, category, pence, evidence, addedBy, reverses, reversedBy } = adjustment;
  const kind = adjustmentCategories.find(({ value }) => value === category)?.words;
  return (
    <Box
      component="li"
      sx={{ py: 1.5, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, justifyContent: 'space-between' }}>
        <strong>{paymentType}</strong>
        <Box component="strong" sx={{ fontVariantNumeric: 'tabular-nums' }}>
          <Amount pence={pence} />
        </Box>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'baseline' }}>
        <StateOf adjustment={adjustment} />
        <span>{kind}</span>
        {evidence && (
          <a href={evidence} target="_blank" rel="noreferrer">
            Evidence (opens in a new tab)
          </a>
        )}
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
        {addedBy ? (
          <>
            <Link to={`/events/${addedBy.id}/show`}>
              Added by {addedBy.actor.name}, {shortInstant(addedBy.recordedAt)}
            </Link>
            {addedBy.ticket && `, ticket ${addedBy.ticket}`}
            {addedBy.reason && <>: “{addedBy.reason}”</>}
          </>
        ) : (
          'From the earlier service'
        )}
      </Box>
      <Other words={takesBack[adjustment.approval]} other={reverses} on={on} />
      <Other
        words={
          waits(reversedBy) ? 'Once its reversal is approved, it is taken back on' : 'It was taken back on'
        }
        other={reversedBy}
        on={on}
      />
      {(adjustment.mayReverse.allowed || adjustment.approval === 'waiting') && (
        <Deeds label={`What can be done with ${paymentType}`}>
          {adjustment.approval === 'waiting' && (
            <ApproveAdjustment adjustment={adjustment} may={adjustment.mayApprove} />
          )}
          <ReverseAdjustment adjustment={adjustment} may={adjustment.mayReverse} />
        </Deeds>
      )}
    </Box>
  );
}

/** What a reversal says of the adjustment that it is of. */
const takesBack: Readonly<Record<Adjustment['approval'], string>> = {
  not_needed: 'It takes back an adjustment on',
  approved: 'It takes back an adjustment on',
  waiting: 'Once approved, it takes back an adjustment on',
  withdrawn: 'It would have taken back an adjustment on',
};

/** A reversal that waits takes nothing back yet. */
const waits = (other: Adjustment['reversedBy']): boolean => other?.approval === 'waiting';

function Other({ words, other, on }: { words: string; other: Adjustment['reverses']; on: string }) {
  if (!other) return null;
  return (
    <div>
      {words}{' '}
      {other.statement.id === on ? (
        'this statement'
      ) : (
        <Link to={`${pageOfStatement(other.statement)}/adjustments`}>{other.statement.name}</Link>
      )}
    </div>
  );
}

function StateOf({
  adjustment: { approval, approvedBy, approvedAt, reversedBy },
}: {
  adjustment: Adjustment;
}) {
  if (approval === 'waiting') return <StatusTag tone="warning">Waits for approval</StatusTag>;
  if (approval === 'withdrawn') return <StatusTag tone="neutral">Withdrawn</StatusTag>;
  return (
    <>
      {reversedBy && !waits(reversedBy) ? (
        <StatusTag tone="neutral">Reversed</StatusTag>
      ) : (
        <StatusTag tone="good">Counts</StatusTag>
      )}
      {approvedBy && approvedAt && (
        <span>
          Approved by {approvedBy.name}, {instantInWords(approvedAt)}
        </span>
      )}
    </>
  );
}
