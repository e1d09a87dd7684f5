import { defineAction, type Told } from '../../audit/action.ts';
import { longDay } from '../../domain/day.ts';
import type { ToDeclare } from '../../domain/declaring.ts';
import { statementName } from '../../domain/statement.ts';
import { typeInSentence } from '../../domain/words.ts';
import { newId } from '../../records/columns.ts';
import { DeclarationRecord } from '../../records/declaration.record.ts';
import { type Declaring, gatherDeclaring } from '../../records/declaring-facts.ts';
import { endFunding } from '../../records/mentor-completion.ts';
import { TeacherRecord } from '../../records/teacher.record.ts';
import { TrainingPeriodRecord } from '../../records/training-period.record.ts';
import { allSteps, decide, type Facts, type Outcome, steps } from './rule.ts';

type Found = Declaring &
  Pick<Facts, 'mentorIneligibleBecause'> & {
    readonly records: { readonly teacher: TeacherRecord; readonly training: TrainingPeriodRecord };
    readonly declarationId: string;
  };

export const declare = defineAction<{ trainingPeriodId: string }, ToDeclare, Found, Outcome>({
  name: 'declare',
  called: 'declare a milestone for a lead provider',
  allowed: ['support', 'finance', 'system'],
  on: [{ type: 'TrainingPeriod', may: 'mayDeclare', id: 'trainingPeriodId' }],

  async gather(look, { trainingPeriodId }) {
    const training = await look.take(TrainingPeriodRecord, trainingPeriodId);
    // One at a time for a teacher: two providers may send the same milestone at once.
    const teacher = await look.take(TeacherRecord, training.teacherId);
    return {
      ...(await gatherDeclaring(look, { training, teacher })),
      mentorIneligibleBecause: teacher.mentorBecameIneligibleForFundingReason,
      records: { teacher, training },
      declarationId: newId(),
    };
  },

  steps,
  trial: allSteps,
  decide,

  apply({ em }, outcome, { declarationId, provider, records: { teacher, training } }, given) {
    const { payment, completion } = outcome;
    em.create(DeclarationRecord, {
      id: declarationId,
      teacherId: teacher.id,
      trainingPeriodId: training.id,
      role: training.role,
      declarationType: outcome.declarationType,
      declarationDate: given.declarationDate,
      evidenceType: outcome.evidenceType,
      paymentStatus: payment.status,
      clawbackStatus: 'no_clawback',
      paymentStatementId: payment.status === 'eligible' ? payment.statement.id : null,
      mentorshipPeriodId: outcome.mentorshipPeriodId,
      // The rule has seen to it that there is one.
      deliveryPartnerWhenCreatedId: provider?.deliveryPartnerId ?? '',
      ...outcome.uplift,
    });
    if (completion) endFunding(completion, teacher, training);
  },

  tell: (outcome, found, given) => tell(outcome, found, given),
});

function tell(outcome: Outcome, found: Found, { declarationDate }: ToDeclare): Told {
  const { declarationId, provider, records } = found;
  const { payment, completion, warning } = outcome;
  const { name } = records.teacher;
  const leadProvider = provider?.leadProvider ?? '';
  const subjects = [
    { type: 'Declaration', id: declarationId },
    { type: 'Teacher', id: records.teacher.id },
    { type: 'LeadProvider', id: provider?.leadProviderId ?? '' },
  ];
  const paid =
    payment.status === 'eligible'
      ? `${leadProvider} will see the declaration as eligible. It is paid on the ${statementName(payment.statement.year, payment.statement.month)} statement.`
      : `${leadProvider} will see the declaration as submitted. It is not paid until ${name} is eligible for funding.`;
  return {
    sentence: `Declared ${typeInSentence(outcome.declarationType)} on ${longDay(declarationDate)} for ${name}, for ${leadProvider}`,
    subjects:
      payment.status === 'eligible'
        ? [...subjects, { type: 'Statement', id: payment.statement.id }]
        : subjects,
    notices: [
      paid,
      ...(warning ? [warning] : []),
      ...(completion?.ineligibleOn
        ? [`${name} cannot be funded as a mentor from ${longDay(completion.ineligibleOn)}.`]
        : []),
      ...(completion?.trainingEndsOn
        ? [`${leadProvider} will see the mentor training end on ${longDay(completion.trainingEndsOn)}.`]
        : []),
    ],
    occurredOn: declarationDate,
  };
}
