import { isFlatType } from '../fees.ts';
import type { DeclarationType } from '../../declaration.ts';
import { equal, exact, plus, sum } from '../exact.ts';
import type { Sealed } from '../seal.ts';
import { fillTypes } from '../statement-bill.ts';
import { shown } from '../tables/shown.ts';
import {
  blocks,
  type CheckFacts,
  type CheckRule,
  counted,
  holds,
  type LiveLine,
  needsRemark,
  ofKind,
} from './check.ts';
import { checkRefunds } from './of-refunds.ts';

/** The checks of each declaration on the statement: 1 to 5, and 9 (finance questions 4.4). */
export const checksOfLines: readonly CheckRule[] = [
  {
    number: 1,
    code: 'figures-add-up',
    rule: 'Lines, figures and total add up exactly.',
    look: ({ sealed }) =>
      addsUp(sealed)
        ? holds(
            `${counted(sealed.lines.length, 'line')} and ${counted(sealed.figures.length, 'figure')} come to ${shown(exact(sealed.total))}.`,
          )
        : blocks(
            'The figures of this statement do not add up to its total.',
            'Tell the developers, and do not pay it.',
          ),
  },
  {
    number: 2,
    code: 'every-declaration-is-a-line',
    rule: 'Every declaration has its line, in a band or over the ceiling.',
    look: (facts) =>
      sameLines(facts.sealed, facts.lines)
        ? holds(foundOfPlaces(facts))
        : blocks(
            'The lines of this statement are not the declarations on it.',
            'Tell the developers, and do not pay it.',
          ),
  },
  {
    number: 3,
    code: 'only-payable-declarations',
    rule: 'Only payable declarations are billed, of this lead provider and contract period.',
    look: ({ lines, feeType }) => {
      const billed = ofKind(lines, 'billable');
      const unfit = billed.filter(({ paymentStatus }) => paymentStatus !== 'payable').length;
      const foreign = lines.filter(({ isOfProvider }) => !isOfProvider).length;
      if (feeType === 'service' && lines.length > 0)
        return blocks(
          `A service statement has ${counted(lines.length, 'declaration')}.`,
          'Void them, or move them to an open output statement.',
        );
      if (unfit > 0)
        return blocks(
          `${counted(unfit, 'declaration')} on this statement ${unfit === 1 ? 'is' : 'are'} not payable.`,
          'Void them, or move them to an open statement.',
        );
      if (foreign > 0)
        return blocks(
          `${counted(foreign, 'declaration')} belong to another lead provider or contract period.`,
          'Move them to an open statement of their own.',
        );
      return holds(`${counted(billed.length, 'declaration')} billed, all payable.`);
    },
  },
  {
    number: 4,
    code: 'nothing-billed-twice',
    rule: 'Nobody is billed twice for a milestone without a refund between.',
    look: ({ lines }) => {
      const twice = ofKind(lines, 'billable').filter(({ others }) => others > 0).length;
      return twice === 0
        ? holds('No teacher has two declarations of one type that count.')
        : blocks(
            `${counted(twice, 'declaration')} here ${twice === 1 ? 'has' : 'have'} another of the same teacher and type that counts for payment.`,
            'Void one of each two.',
          );
    },
  },
  {
    number: 5,
    code: 'refunds-were-paid',
    rule: 'Refunds are of what was paid, once, leave a place, and take back what was paid.',
    look: checkRefunds,
  },
  {
    number: 9,
    code: 'mentors-are-fundable',
    rule: 'Mentors at a flat rate have started and completed only, and their funding has not ended.',
    look: ({ lines, inputs }) => {
      const mentors = ofKind(lines, 'billable').filter(({ role }) => role === 'mentor');
      const unpaid = mentors.filter(({ type }) => !isFlatType(type as DeclarationType)).length;
      if (inputs.contractType === 'ittecf_ectp' && unpaid > 0)
        return blocks(
          `${counted(unpaid, 'mentor declaration')} of a type that this contract pays nothing for.`,
          'Void them.',
        );
      const ended = mentors.filter(({ afterFundingEnded }) => afterFundingEnded).length;
      return ended > 0
        ? needsRemark(
            `${counted(ended, 'mentor declaration')} of a day after mentor funding had ended.`,
            'Say why they are paid, or void them.',
          )
        : holds(
            mentors.length === 0
              ? 'There are no mentors on it.'
              : `${counted(mentors.length, 'mentor declaration')}, all fundable.`,
          );
    },
  },
];

function foundOfPlaces({ sealed, inputs }: CheckFacts): string {
  const over = Object.values(fillTypes(inputs.bandingRule, inputs.bands, inputs.banded)).reduce(
    (count, { overCeiling }) => count + overCeiling,
    0,
  );
  const lines = counted(sealed.lines.length, 'declaration');
  return over === 0
    ? `${lines}, a line each.`
    : `${lines}, a line each; ${over.toLocaleString('en-GB')} over the ceiling, at £0.00.`;
}

function addsUp({ figures, lines, total }: Sealed): boolean {
  const amounts = (take: (path: string) => boolean) =>
    sum(figures.filter(({ path, isSum }) => !isSum && take(path)).map(({ amount }) => exact(amount)));
  const ofDeclarations = amounts((path) => path === 'banded/uplift' || /\/(output|clawbacks)\//.test(path));
  const ofLines = sum(lines.map(({ amount, uplift }) => plus(exact(amount), exact(uplift))));
  return (
    equal(
      amounts(() => true),
      exact(total),
    ) && equal(ofLines, ofDeclarations)
  );
}

function sameLines({ lines: sealed }: Sealed, lines: readonly LiveLine[]): boolean {
  const live = new Set(lines.map(({ id, kind }) => `${kind} ${id}`));
  return (
    sealed.length === live.size &&
    sealed.every(({ declarationId, kind }) => live.has(`${kind} ${declarationId}`))
  );
}
