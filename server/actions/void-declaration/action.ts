import { defineAction, type Told } from '../../audit/action.ts';
import { longDay } from '../../domain/day.ts';
import { nextOutputStatement, statementName } from '../../domain/statement.ts';
import { typeInSentence } from '../../domain/words.ts';
import { DeclarationRecord } from '../../records/declaration.record.ts';
import { type CompletedMentor, fundAgain, mentorBehind } from '../../records/mentor-completion.ts';
import { providerOfTraining, type TrainingProvider } from '../../records/provider-of-training.ts';
import { StatementRecord } from '../../records/statement.record.ts';
import { TeacherRecord } from '../../records/teacher.record.ts';
import { decide, type Facts, type Outcome, steps } from './rule.ts';

interface Found extends Facts, CompletedMentor {
  readonly declaration: DeclarationRecord;
  readonly teacher: TeacherRecord;
  readonly provider: TrainingProvider;
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
      ...(await mentorBehind(look.em, declaration, teacher)),
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
    fundAgain(look.em, outcome.mentor, teacher, latestMentorTraining);
  },

  tell: (outcome, found) => tell(outcome, found),
});

function tell(outcome: Outcome, { declaration, teacher, provider }: Found): Told {
  const which = `${teacher.name}’s ${typeInSentence(declaration.declarationType)} declaration of ${longDay(declaration.declarationDate)}`;
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
