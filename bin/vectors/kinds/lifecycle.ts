import {
  clawbackStatuses,
  declarationTypes,
  mayTakeSlot,
  moveClawback,
  movePayment,
  paymentStatuses,
  upliftFlagsOnCreation,
  upliftPaid,
} from '../../../server/domain/declaration.ts';
import { insideMilestone } from '../../../server/domain/milestone.ts';
import { checkAdjustment, mayBeAdjusted } from '../../../server/domain/payment/adjustment.ts';
import { exact } from '../../../server/domain/payment/exact.ts';
import { feeTypes, moveStatement, statementStatuses } from '../../../server/domain/statement.ts';
import { clawBack, confirmVoid, voidOrClawBack, voidUnpaid } from '../../../server/domain/voiding.ts';
import { type Answer, answerTo, type Kinds } from '../answer.ts';
import type { Given } from '../given.ts';

/** DEC- and PAY-30, 31: states of declarations and adjustments. */
export const lifecycleKinds: Kinds = {
  state_transition(inputs) {
    const event = inputs.at('event');
    const from = inputs.at('from');
    switch (inputs.at('machine').oneOf(['rect_payment', 'rect_clawback', 'rect_statement'])) {
      case 'rect_payment':
        return answerTo(movePayment(from.oneOf(paymentStatuses), event.oneOf(PAYMENT_EVENTS)), movedTo);
      case 'rect_clawback': {
        const paymentStatus = inputs.maybe('payment_status')?.oneOf(paymentStatuses) ?? 'paid';
        const status = { paymentStatus, clawbackStatus: from.oneOf(clawbackStatuses) };
        return answerTo(moveClawback(status, event.oneOf(CLAWBACK_EVENTS)), movedTo);
      }
      case 'rect_statement':
        return answerTo(moveStatement(from.oneOf(statementStatuses), event.oneOf(STATEMENT_EVENTS)), movedTo);
    }
  },

  duplicate_slot(inputs) {
    const slot = (given: Given) => ({
      type: given.at('type').oneOf(declarationTypes),
      ...statusFrom(given),
    });
    const decision = mayTakeSlot(slot(inputs.at('new')), inputs.at('existing').list().map(slot));
    return answerTo(decision, () => ({ allowed: true }), { allowed: false });
  },

  milestone_window(inputs) {
    const milestone = {
      startDate: inputs.at('start_date').day(),
      milestoneDate: inputs.maybe('milestone_date')?.day() ?? null,
    };
    const decision = insideMilestone(milestone, inputs.at('declaration_date').dayOrInstant());
    return answerTo(decision, () => ({ valid: true }), { valid: false });
  },

  void_action(inputs) {
    const declaration = statusFrom(inputs);
    const next = inputs.at('future_output_statement').flag() ? 'next' : null;
    const confirmed = confirmVoid(inputs.maybe('confirmed')?.flag() ?? true);
    if (!confirmed.agreed) return answerTo(confirmed, () => ({}));
    const unchanged = {
      payment_status: declaration.paymentStatus,
      clawback_status: declaration.clawbackStatus,
    };
    const service = inputs.maybe('service')?.oneOf(['Declarations::Void', 'Declarations::Clawback']) ?? null;
    const decision =
      service === 'Declarations::Void'
        ? voidUnpaid(declaration)
        : service === 'Declarations::Clawback'
          ? clawBack(declaration, next)
          : voidOrClawBack(declaration, next);
    return answerTo(
      decision,
      ({ is }): Answer => ({
        payment_status: is === 'voided' ? 'voided' : declaration.paymentStatus,
        clawback_status: is === 'voided' ? declaration.clawbackStatus : 'awaiting_clawback',
        payment_statement_kept: true,
      }),
      unchanged,
    );
  },

  uplift_flags_on_create(inputs) {
    const school = inputs.at('school');
    const flags = upliftFlagsOnCreation(
      inputs.at('declaration_type').oneOf(declarationTypes),
      inputs.at('uplift_fees_enabled').flag(),
      upliftFrom(school),
    );
    return { sparsity_uplift: flags.sparsityUplift, pupil_premium_uplift: flags.pupilPremiumUplift };
  },

  uplift_paid_flag: (inputs) => ({
    uplift_paid: upliftPaid(inputs.at('payment_status').oneOf(paymentStatuses), upliftFrom(inputs)),
  }),

  adjustment_validation(inputs) {
    const name = inputs.maybe('payment_type')?.text() ?? '';
    const decision = checkAdjustment(name, typedAmount(inputs.maybe('amount')));
    return answerTo(decision, () => ({ valid: true }), { valid: false });
  },

  adjustment_editable: (inputs) => ({
    editable:
      mayBeAdjusted({
        status: inputs.at('status').oneOf(statementStatuses),
        feeType: inputs.at('fee_type').oneOf(feeTypes),
      }) === null,
  }),
};

const PAYMENT_EVENTS = ['mark_as_eligible', 'mark_as_payable', 'mark_as_paid', 'mark_as_voided'] as const;
const CLAWBACK_EVENTS = ['mark_as_awaiting_clawback', 'mark_as_clawed_back'] as const;
const STATEMENT_EVENTS = ['mark_as_payable', 'mark_as_paid'] as const;
const movedTo = (to: string): Answer => ({ to });

const statusFrom = (given: Given) => ({
  paymentStatus: given.at('payment_status').oneOf(paymentStatuses),
  clawbackStatus: given.at('clawback_status').oneOf(clawbackStatuses),
});

const upliftFrom = (given: Given) => ({
  sparsityUplift: given.at('sparsity_uplift').flag(),
  pupilPremiumUplift: given.at('pupil_premium_uplift').flag(),
});

/** What someone typed for an amount: null when it is no amount at all, which the rule refuses. */
function typedAmount(given: Given | null) {
  try {
    return given && exact(given.id());
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
