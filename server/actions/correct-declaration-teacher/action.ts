import { defineAction, type Look, type Told } from '../../audit/action.ts';
import { longDay } from '../../domain/day.ts';
import { statementName } from '../../domain/statement.ts';
import { typeInSentence } from '../../domain/words.ts';
import { DeclarationRecord } from '../../records/declaration.record.ts';
import { gatherDeclaring } from '../../records/declaring-facts.ts';
import {
  type CompletedMentor,
  endFunding,
  fundAgain,
  mentorBehind,
} from '../../records/mentor-completion.ts';
import { providerOfTraining, type TrainingProvider } from '../../records/provider-of-training.ts';
import { TeacherRecord } from '../../records/teacher.record.ts';
import { TrainingPeriodRecord } from '../../records/training-period.record.ts';
import { decide, type Facts, type Outcome, type RightTraining, steps } from './rule.ts';

interface Found extends Facts, CompletedMentor {
  readonly record: DeclarationRecord;
  readonly wrong: TeacherRecord;
  readonly owner: TrainingProvider;
  readonly rightTeacher: TeacherRecord | null;
  readonly rightTraining: TrainingPeriodRecord | null;
}

export const correctDeclarationTeacher = defineAction<
  { declarationId: string },
  { trainingPeriodId: string },
  Found,
  Outcome
>({
  name: 'correct-declaration-teacher',
  called: 'give a declaration to the right person',
  allowed: ['support', 'finance'],
  on: [{ type: 'Declaration', may: 'mayCorrectTeacher', id: 'declarationId' }],

  async gather(look, { declarationId, trainingPeriodId }) {
    const record = await look.take(DeclarationRecord, declarationId);
    const wrong = await look.take(TeacherRecord, record.teacherId);
    const owner = await providerOfTraining(look.em, record.trainingPeriodId);
    if (!owner) throw new Error(`Declaration ${record.id} belongs to training that no provider leads`);
    const { declarationType: type, teacherId, role, declarationDate } = record;
    return {
      record,
      wrong,
      owner,
      declaration: {
        type,
        teacherId,
        role,
        declarationDate,
        paymentStatus: record.paymentStatus,
        clawbackStatus: record.clawbackStatus,
        sparsityUplift: record.sparsityUplift,
        pupilPremiumUplift: record.pupilPremiumUplift,
      },
      ...(await mentorBehind(look.em, record, wrong)),
      ...(trainingPeriodId
        ? await rightPerson(look, trainingPeriodId, declarationId)
        : { right: null, rightTeacher: null, rightTraining: null }),
    };
  },

  steps,
  decide,

  apply({ em }, outcome, { record, wrong, latestMentorTraining, rightTeacher, rightTraining }) {
    if (!rightTeacher || !rightTraining) return;
    record.teacherId = rightTeacher.id;
    record.trainingPeriodId = rightTraining.id;
    record.mentorshipPeriodId = outcome.mentorshipPeriodId;
    Object.assign(record, outcome.uplift);
    if (outcome.payment.is !== 'as it was') {
      record.paymentStatus = outcome.payment.is;
      record.paymentStatementId = outcome.payment.is === 'eligible' ? outcome.payment.statement.id : null;
    }
    fundAgain(em, outcome.uncompletion, wrong, latestMentorTraining);
    if (outcome.completion) endFunding(outcome.completion, rightTeacher, rightTraining);
  },

  tell: (outcome, found) => tell(outcome, found),
});

async function rightPerson(look: Look, trainingPeriodId: string, declarationId: string) {
  const rightTraining = await look.take(TrainingPeriodRecord, trainingPeriodId);
  const rightTeacher = await look.take(TeacherRecord, rightTraining.teacherId);
  const about = { training: rightTraining, teacher: rightTeacher, except: declarationId };
  const right: RightTraining = {
    ...(await gatherDeclaring(look, about)),
    teacherId: rightTeacher.id,
    mentorIneligibleBecause: rightTeacher.mentorBecameIneligibleForFundingReason,
  };
  return { right, rightTeacher, rightTraining };
}

function tell({ payment, uncompletion, completion }: Outcome, found: Found): Told {
  const { record, wrong, owner, rightTeacher } = found;
  const right = rightTeacher?.name ?? '';
  return {
    sentence: `Corrected whose ${typeInSentence(record.declarationType)} declaration of ${longDay(record.declarationDate)} it is: ${right}’s, not ${wrong.name}’s`,
    subjects: [
      { type: 'Declaration', id: record.id },
      { type: 'Teacher', id: wrong.id },
      { type: 'Teacher', id: rightTeacher?.id ?? wrong.id },
      { type: 'LeadProvider', id: owner.leadProviderId },
      ...statementsOf(record, payment).map((id) => ({ type: 'Statement', id })),
    ],
    notices: [
      `${owner.leadProvider} will see the declaration for ${right}, and no longer for ${wrong.name}.`,
      ...(payment.is === 'no_payment'
        ? [`It leaves its statement, because ${right} cannot be funded yet.`]
        : []),
      ...(payment.is === 'eligible'
        ? [
            `It becomes eligible, to be paid on the ${statementName(payment.statement.year, payment.statement.month)} statement.`,
          ]
        : []),
      ...(uncompletion.is === 'fundable again' ? [`${wrong.name} can be funded as a mentor again.`] : []),
      ...(completion?.ineligibleOn
        ? [`${right} cannot be funded as a mentor from ${longDay(completion.ineligibleOn)}.`]
        : []),
    ],
  };
}

const statementsOf = (record: DeclarationRecord, payment: Outcome['payment']): string[] => [
  ...(record.paymentStatementId ? [record.paymentStatementId] : []),
  ...(payment.is === 'eligible' ? [payment.statement.id] : []),
];
