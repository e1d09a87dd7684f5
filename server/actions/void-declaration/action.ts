import { defineAction, type Look, type Told } from '../../audit/action.ts';
import { nextOutputStatement, statementName } from '../../domain/statement.ts';
import { MentorAtSchoolPeriodRecord } from '../../records/at-school-period.record.ts';
import { DeclarationRecord } from '../../records/declaration.record.ts';
import { providerOfTraining, type TrainingProvider } from '../../records/provider-of-training.ts';
import { StatementRecord } from '../../records/statement.record.ts';
import { TeacherRecord } from '../../records/teacher.record.ts';
import { TrainingPeriodRecord } from '../../records/training-period.record.ts';
import { decide, type Facts, type Outcome, steps } from './rule.ts';

interface Found extends Facts {
  readonly declaration: DeclarationRecord;
  readonly teacher: TeacherRecord;
  readonly provider: TrainingProvider;
  readonly latestMentorTraining: TrainingPeriodRecord | null;
}

export const voidDeclaration = defineAction<{ declarationId: string }, object, Found, Outcome>({
  name: 'void-declaration',
  called: 'void a declaration',
  allowed: ['support', 'finance'],
  on: [{ type: 'Declaration', may: 'mayVoid', id: 'declarationId' }],

  async gather(look, { declarationId }) {
    const declaration = await look.take(DeclarationRecord, declarationId);
    const teacher = await look.take(TeacherRecord, declaration.teacherId);
    const provider = await providerOfTraining(look.em, declaration.trainingPeriodId);
    if (!provider)
      throw new Error(`Declaration ${declaration.id} belongs to training that no provider leads`);
    const statements = await look.em.find(StatementRecord, {
      activeLeadProviderId: provider.activeLeadProviderId,
      deadlineDate: { $gte: look.today },
    });
    return {
      declaration,
      teacher,
      provider,
      nextOutputStatement: nextOutputStatement(statements, look.today, 'clawback'),
      ...(await gatherMentor(look, declaration, teacher)),
    };
  },

  steps,
  decide: (facts, _input, today) => decide(facts, today),

  apply(look, outcome, { declaration, teacher, latestMentorTraining }) {
    declaration.voidedByUserId = look.actor.userId;
    declaration.voidedByUserAt = look.now;
    switch (outcome.is) {
      case 'voided':
        declaration.paymentStatus = 'voided';
        break;
      case 'awaiting clawback':
        declaration.clawbackStatus = 'awaiting_clawback';
        declaration.clawbackStatementId = outcome.on.id;
        break;
    }
    if (outcome.mentor.is === 'fundable again')
      fundAgain(look, outcome.mentor, teacher, latestMentorTraining);
  },

  tell: (outcome, found) => tell(outcome, found),
});

/** Only a mentor's completed declaration decides anything but itself. */
async function gatherMentor(look: Look, declaration: DeclarationRecord, teacher: TeacherRecord) {
  if (declaration.role !== 'mentor' || declaration.declarationType !== 'completed')
    return { mentor: null, latestMentorTraining: null };
  const otherCompletedDeclarations = await look.em.count(DeclarationRecord, {
    teacherId: teacher.id,
    role: 'mentor',
    declarationType: 'completed',
    paymentStatus: { $ne: 'voided' },
    clawbackStatus: 'no_clawback',
    id: { $ne: declaration.id },
  });
  const latestMentorTraining = await look.em.findOne(
    TrainingPeriodRecord,
    { teacherId: teacher.id, role: 'mentor' },
    { orderBy: { startedOn: 'desc' } },
  );
  const stayId = latestMentorTraining?.mentorAtSchoolPeriodId;
  const stay = stayId ? await look.em.findOne(MentorAtSchoolPeriodRecord, { id: stayId }) : null;
  const ineligibleBecause = teacher.mentorBecameIneligibleForFundingReason;
  return {
    latestMentorTraining,
    mentor: { ineligibleBecause, otherCompletedDeclarations, latestTraining: latestMentorTraining, stay },
  };
}

function fundAgain(
  { em }: Look,
  { trainsAgain }: Extract<Outcome['mentor'], { is: 'fundable again' }>,
  teacher: TeacherRecord,
  latest: TrainingPeriodRecord | null,
): void {
  teacher.mentorBecameIneligibleForFundingOn = null;
  teacher.mentorBecameIneligibleForFundingReason = null;
  if (!trainsAgain || !latest) return;
  em.create(TrainingPeriodRecord, {
    teacherId: teacher.id,
    mentorAtSchoolPeriodId: latest.mentorAtSchoolPeriodId,
    trainingProgramme: latest.trainingProgramme,
    schoolPartnershipId: latest.schoolPartnershipId,
    expressionOfInterestId: latest.expressionOfInterestId,
    scheduleId: latest.scheduleId,
    ...trainsAgain,
  });
}

function tell(outcome: Outcome, { declaration, teacher, provider }: Found): Told {
  const which = `${teacher.name}’s ${declaration.declarationType} declaration`;
  const subjects = [
    { type: 'Declaration', id: declaration.id },
    { type: 'Teacher', id: teacher.id },
    { type: 'LeadProvider', id: provider.leadProviderId },
  ];
  const funded =
    outcome.mentor.is === 'fundable again' ? [`${teacher.name} can be funded as a mentor again.`] : [];
  switch (outcome.is) {
    case 'voided':
      return {
        sentence: `Voided ${which}`,
        subjects: declaration.paymentStatementId
          ? [...subjects, { type: 'Statement', id: declaration.paymentStatementId }]
          : subjects,
        notices: [
          `${provider.leadProvider} will see the declaration as voided. It will not be paid.`,
          ...funded,
        ],
      };
    case 'awaiting clawback': {
      const statement = `${statementName(outcome.on.year, outcome.on.month)} statement`;
      return {
        sentence: `Put ${which} up for clawback on the ${statement}`,
        subjects: [...subjects, { type: 'Statement', id: outcome.on.id }],
        notices: [
          `${provider.leadProvider} will see the declaration as awaiting clawback. The money comes off its ${statement}.`,
          ...funded,
        ],
      };
    }
  }
}
