import { declarationTypes, typeLabel } from '../../declaration.ts';
import { net } from '../band-filling.ts';
import {
  compare,
  type Exact,
  equal,
  exact,
  isNegative,
  minus,
  negative,
  over,
  sum,
  times,
  whole,
} from '../exact.ts';
import { find } from '../figure.ts';
import { SERVICE_FEE_MONTHS, serviceFeeShares } from '../service-fee.ts';
import { billFor, fillTypes } from '../statement-bill.ts';
import { NO_COUNTS, type StatementInputs } from '../statement-inputs.ts';
import { pour } from '../bands.ts';
import { shown } from '../tables/shown.ts';
import {
  blocks,
  type CheckFacts,
  type CheckRule,
  counted,
  type Finding,
  holds,
  needsRemark,
} from './check.ts';
import { checkDates } from './of-dates.ts';

/** A statement may differ from the one it is held against by a quarter of it, and by £1,000, without a word. */
export const TOLERANCE = { share: exact('0.25'), pounds: whole(1000) } as const;
/** Uplift may come to this share of the contract's value (PAY-06). */
const UPLIFT_SHARE = exact('0.05');
/** Recruitment below the first share, or above the second, has consequences in the contract; the third is its end (PAY-06). */
const RECRUITED = { least: 75, most: 115, end: 150 } as const;

/** The checks of a statement among the others of its contract: 6 to 8 and 10 to 12 (finance questions 4.4). */
export const checksOfTheCourse: readonly CheckRule[] = [
  {
    number: 6,
    code: 'fill-goes-on-from-the-last',
    rule: 'Bands are filled no higher than their ceilings, and go on from where the last statement left them.',
    look: checkFill,
  },
  {
    number: 7,
    code: 'service-fee-within-contract',
    rule: 'Service fee and uplift stay within the contract.',
    look: checkRunningTotals,
  },
  {
    number: 8,
    code: 'recruitment-within-target',
    rule: 'Recruitment is between 75% and 115% of the target.',
    look: checkRecruitment,
  },
  {
    number: 10,
    code: 'movement-within-tolerance',
    rule: 'The total moves little against a comparable statement.',
    look: checkMovement,
  },
  {
    number: 11,
    code: 'reckoned-again-the-same',
    rule: 'Reckoned again it is the same, and by the rule of the earlier service too.',
    look: checkParity,
  },
  {
    number: 12,
    code: 'payment-dates-differ',
    rule: 'It is paid after its deadline, alone on its day, and pays outputs in the months of its calendar.',
    look: checkDates,
  },
];

function checkFill({ inputs, previous }: CheckFacts): Finding {
  const fillings = fillTypes(inputs.bandingRule, inputs.bands, inputs.banded);
  const over = declarationTypes.filter((type) =>
    fillings[type].bands.some((band) => net(band) > band.capacity && band.billable > 0),
  );
  if (over.length > 0)
    return blocks(
      `${over.map(typeLabel).join(', ')} fills a band above its ceiling.`,
      'Tell the developers, and do not pay it.',
    );
  const broken = previous
    ? declarationTypes.filter((type) => {
        const now = inputs.banded[type] ?? NO_COUNTS;
        const then = previous.banded[type] ?? NO_COUNTS;
        return (
          now.previousBillable !== then.previousBillable + then.billable ||
          now.previousRefundable !== then.previousRefundable + then.refundable
        );
      })
    : [];
  if (previous && broken.length > 0)
    return needsRemark(
      `${broken.map(typeLabel).join(', ')} begins otherwise than the sealed ${previous.name} statement ended.`,
      `Look for the case on ${previous.name}, and say how the difference is settled.`,
    );
  const filled = declarationTypes.reduce(
    (count, type) => count + fillings[type].bands.reduce((sum, band) => sum + net(band), 0),
    0,
  );
  return holds(
    previous
      ? `${counted(filled, 'place')} filled after it, going on from ${previous.name}.`
      : `${counted(filled, 'place')} filled after it; no statement before it is sealed.`,
  );
}

function checkRunningTotals({ inputs, earlier }: CheckFacts): Finding {
  const all = [...earlier.map((one) => one.inputs), inputs];
  const bills = all.map((one) => billFor(one).total);
  const fee = sum(bills.map((total) => find(total, 'banded/service-fee')?.amount ?? whole(0)));
  const months = bills.filter((total) => find(total, 'banded/service-fee')?.amount.n !== 0n).length;
  const uplift = sum(
    all.map(({ uplift: { billable, refundable }, upliftFeePerDeclaration }) =>
      times(whole(billable - refundable), upliftFeePerDeclaration),
    ),
  );
  const contract = times(
    sum(serviceFeeShares(inputs, inputs.bands).map(({ amount }) => amount)),
    whole(SERVICE_FEE_MONTHS),
  );
  const most = times(valueOf(inputs), UPLIFT_SHARE);
  const found = `${counted(months, 'month')} of service fee, ${shown(fee)} of ${shown(contract)} in the contract; uplift ${shown(uplift)}, at most ${shown(most)}.`;
  if (months > SERVICE_FEE_MONTHS)
    return needsRemark(
      found,
      `The contract spreads the fee over ${SERVICE_FEE_MONTHS} months. Say why it goes on.`,
    );
  if (compare(fee, contract) > 0)
    return needsRemark(
      found,
      'More service fee than the contract has. Say why, or correct it by an adjustment.',
    );
  if (compare(uplift, most) > 0)
    return needsRemark(found, 'More uplift than 5% of the contract’s value. Say why it is paid.');
  return holds(found);
}

/** What the contract is worth: the recruitment target poured into the bands, at their prices. */
function valueOf({ recruitmentTarget, bands }: StatementInputs): Exact {
  const { poured } = pour(
    recruitmentTarget,
    bands.map(({ capacity }) => capacity),
  );
  return sum(bands.map(({ price }, index) => times(whole(poured[index] ?? 0), price)));
}

function checkRecruitment({ inputs, isAfterRecruitment }: CheckFacts): Finding {
  const { previousBillable, previousRefundable, billable, refundable } = inputs.banded.started ?? NO_COUNTS;
  const recruited = previousBillable + billable - previousRefundable - refundable;
  const target = inputs.recruitmentTarget;
  if (target === 0) return holds(`${counted(recruited, 'start')}; the contract has no target.`);
  const share = Math.floor((recruited * 100) / target);
  const found = `${counted(recruited, 'start')} of ${target.toLocaleString('en-GB')} in the target, ${share}%.`;
  if (share > RECRUITED.end)
    return needsRemark(found, 'More than 150% of the target are not paid for. Say who agreed to it.');
  if (share > RECRUITED.most)
    return needsRemark(found, 'More than 115% of the target need approval. Say who gave it.');
  if (share < RECRUITED.least && isAfterRecruitment)
    return needsRemark(found, 'Below 75% of the target the service fee is cut. Say what was agreed.');
  return holds(found);
}

function checkMovement({ sealed, comparable }: CheckFacts): Finding {
  const total = exact(sealed.total);
  if (!comparable) return holds('No statement before it can be compared.');
  const moved = minus(total, comparable.total);
  const size = isNegative(moved) ? negative(moved) : moved;
  const base = isNegative(comparable.total) ? negative(comparable.total) : comparable.total;
  const found = `${shown(total)}, ${isNegative(moved) ? 'down' : 'up'} by ${shown(size)} from ${comparable.name}${percentage(size, base)}.`;
  return compare(size, TOLERANCE.pounds) > 0 && compare(size, times(base, TOLERANCE.share)) > 0
    ? needsRemark(found, 'Say what explains the movement.')
    : holds(found);
}

const percentage = (size: Exact, base: Exact): string =>
  base.n === 0n
    ? ''
    : ` (${(times(over(size, base), whole(100)).n / times(over(size, base), whole(100)).d).toString()}%)`;

function checkParity({ contentSha256, reckonedSha256, inputs }: CheckFacts): Finding {
  if (contentSha256 !== reckonedSha256)
    return blocks(
      'The records have changed since this statement was sealed.',
      'Load the page again and check it afresh.',
    );
  const ours = billFor(inputs).total.amount;
  const other = inputs.bandingRule === 'PAY-19' ? 'PAY-20' : 'PAY-19';
  const theirs = billFor({ ...inputs, bandingRule: other }).total.amount;
  return equal(ours, theirs)
    ? holds('The same hash as when it was sealed, and the same total by both banding rules.')
    : needsRemark(
        `By the banding rule ${other === 'PAY-20' ? 'of the earlier service' : 'of today'} it would come to ${shown(theirs)}.`,
        'Earlier refunds meet a full last band. Say that the lead provider knows of it.',
      );
}
