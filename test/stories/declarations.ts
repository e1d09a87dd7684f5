import type { Day } from '../../server/domain/day.ts';
import type { PaymentStatus } from '../../server/domain/declaration.ts';
import { DeclarationRecord } from '../../server/records/declaration.record.ts';
import type { MentorshipPeriodRecord } from '../../server/records/mentorship-period.record.ts';
import { StatementRecord } from '../../server/records/statement.record.ts';
import type { TrainingPeriodRecord } from '../../server/records/training-period.record.ts';
import { aDeliveryPartner, providersOf } from './providers.ts';
import { aStatement, outputMonthAfter } from './statements.ts';
import { builder, type Facts, type Story } from './story.ts';

/** The status of a statement whose declarations have this one. */
const STATEMENT_OF = { eligible: 'open', payable: 'payable', paid: 'paid' } as const;

export interface DeclarationFacts {
  training: TrainingPeriodRecord;
  /** The statement that pays it. */
  statement?: StatementRecord;
  /** The statement that takes it back: it waits for clawback there, unless its `clawbackStatus` is said. */
  clawback?: StatementRecord;
  mentorship?: MentorshipPeriodRecord;
}

/**
 * A started declaration of the first day of the training, without payment, unless said. One that is eligible, payable
 * or paid is on the provider's next output statement, made when there is none.
 */
export const aDeclaration = builder(
  async (
    story,
    { training, statement, clawback, mentorship, ...facts }: DeclarationFacts & Facts<DeclarationRecord>,
  ) => {
    const paymentStatus = facts.paymentStatus ?? (clawback ? 'paid' : 'no_payment');
    const declarationDate = facts.declarationDate ?? training.startedOn;
    const providers = training.schoolPartnershipId
      ? await providersOf(story, training.schoolPartnershipId)
      : { deliveryPartner: await aDeliveryPartner(story) };
    const paidOn = statement ?? (await statementFor(story, training, paymentStatus, declarationDate));
    return story.add(DeclarationRecord, {
      teacherId: training.teacherId,
      trainingPeriodId: training.id,
      role: training.role,
      declarationType: 'started',
      ...(paidOn ? { paymentStatementId: paidOn.id } : {}),
      ...(clawback ? { clawbackStatementId: clawback.id } : {}),
      ...(mentorship ? { mentorshipPeriodId: mentorship.id } : {}),
      clawbackStatus: clawback ? 'awaiting_clawback' : 'no_clawback',
      deliveryPartnerWhenCreatedId: providers.deliveryPartner.id,
      ...facts,
      paymentStatus,
      declarationDate,
    });
  },
);

async function statementFor(
  story: Story,
  training: TrainingPeriodRecord,
  paymentStatus: PaymentStatus,
  day: Day,
): Promise<StatementRecord | null> {
  if (paymentStatus === 'no_payment' || paymentStatus === 'voided') return null;
  if (!training.schoolPartnershipId)
    throw new Error('Say which statement pays for training without a partnership');
  const { activeLeadProvider } = await providersOf(story, training.schoolPartnershipId);
  const { year, month } = outputMonthAfter(day);
  return story.findOr(StatementRecord, { activeLeadProviderId: activeLeadProvider.id, year, month }, () =>
    aStatement(story, { activeLeadProvider, year, month, status: STATEMENT_OF[paymentStatus] }),
  );
}
