import { type Exact, exact, isNegative, negative, plus, sum, zero } from '../exact.ts';
import type { Sealed } from '../seal.ts';
import { fillTypes } from '../statement-bill.ts';
import { shown } from '../tables/shown.ts';
import {
  blocks,
  type CheckFacts,
  counted,
  type Finding,
  holds,
  type LiveLine,
  needsRemark,
  ofKind,
} from './check.ts';

/** Check 5: what was never paid is not taken back, and what is taken back is what was paid (finance questions 4.4). */
export function checkRefunds({ sealed, lines, inputs }: CheckFacts): Finding {
  const refunds = ofKind(lines, 'refundable');
  const never = refunds.filter(
    ({ paymentStatus, paidOn }) => paymentStatus !== 'paid' || (paidOn !== 'authorised' && paidOn !== 'paid'),
  ).length;
  if (never > 0)
    return blocks(
      `${counted(never, 'refund')} here ${never === 1 ? 'is' : 'are'} of a declaration that was never paid.`,
      'Authorise the statement that pays it first.',
    );
  const dropped = Object.values(fillTypes(inputs.bandingRule, inputs.bands, inputs.banded)).reduce(
    (count, { withoutPlace }) => count + withoutPlace,
    0,
  );
  if (dropped > 0)
    return needsRemark(
      `${counted(dropped, 'refund')} found no filled place in the bands, and ${dropped === 1 ? 'takes' : 'take'} £0.00 back.`,
      'Say how the money comes back: as an adjustment, or why none is due.',
    );
  if (refunds.length === 0) return holds('There are no refunds.');
  return checkOriginals(refunds, sealed);
}

/** Whether each refund takes back the very amount that was paid: a refund costs the fee of the band it leaves (D2). */
function checkOriginals(refunds: readonly LiveLine[], sealed: Sealed): Finding {
  const unknown = refunds.filter(({ original }) => original === null).length;
  if (unknown > 0)
    return needsRemark(
      `What was paid for ${counted(unknown, 'refund')} here is on no sealed statement.`,
      'Look up the invoice that paid it, and say what you found.',
    );
  const taken = new Map(
    sealed.lines
      .filter(({ kind }) => kind === 'refundable')
      .map(({ declarationId, amount, uplift }) => [declarationId, plus(exact(amount), exact(uplift))]),
  );
  const differences = refunds
    .map(({ id, original }) => plus(taken.get(id) ?? zero, original ?? zero))
    .filter(({ n }) => n !== 0n);
  const left = sum(differences);
  return differences.length === 0
    ? holds(`${counted(refunds.length, 'refund')}, each of what was paid.`)
    : needsRemark(
        `${counted(differences.length, 'refund')} ${differences.length === 1 ? 'takes' : 'take'} back another amount than was paid: ${inAll(left)}.`,
        'Say why that is right, or settle it by an adjustment.',
      );
}

function inAll(left: Exact): string {
  if (left.n === 0n) return 'the differences come to £0.00';
  return isNegative(left) ? `${shown(negative(left))} too much` : `${shown(left)} too little`;
}
