import { type Day, londonDay } from '../../domain/day.ts';
import { type DeclarationType, holdsSlot } from '../../domain/declaration.ts';
import { declarable, FIRST_DATED_IN_ORDER } from '../../domain/declaring.ts';
import type { Milestone } from '../../domain/milestone.ts';
import { type PayabilityFacts, payabilitySteps } from '../../domain/payability.ts';
import { ectFundingSteps, inductionSteps, mentorFundingSteps, trainingSteps } from '../../domain/standing.ts';
import type { Step } from '../../domain/steps.ts';
import type { TrsInductionStatus } from '../../domain/teacher.ts';
import { statementName } from '../../domain/statement.ts';
import type { DeclarationRow } from '../../records/reads/declarations.ts';
import type { TeacherRow } from '../../records/reads/teachers.ts';
import type { Loaders } from '../loaders.ts';
import { toRuleStep } from '../may-fields.ts';
import type { Resolvers } from '../schema.generated.ts';
import { there } from './people.ts';

export const why: Resolvers = {
  Teacher: {
    whyNotFunded: async (teacher, { role }, { loaders, today }) =>
      (role === 'ect'
        ? await ectFunding(teacher, loaders, today)
        : await mentorFunding(teacher, loaders)
      ).map(toRuleStep),
    whyNotInInduction: async ({ id, trsInductionStatus }, _, { loaders, today }) =>
      inductionSteps(
        {
          inRegister: trsInductionStatus as TrsInductionStatus | null,
          inductions: await loaders.inductionsOfTeacher.load(id),
        },
        today,
      ).map(toRuleStep),
  },
  Declaration: {
    whyNotPayable: async (declaration, _, { loaders, today }) =>
      payabilitySteps(await payabilityFacts(declaration, loaders), today).map(toRuleStep),
  },
  DeclarableMilestone: { evidenceTypes: ({ evidenceTypes }) => [...evidenceTypes] },
  TrainingPeriod: {
    whyNotActive: (training, _, { today }) => trainingSteps(training, today).map(toRuleStep),
    declarableMilestones: async ({ role, scheduleId }, _, { loaders }) => {
      const schedule = scheduleId ? await loaders.schedule.load(scheduleId) : null;
      if (!schedule) return [];
      const [milestones, period] = await Promise.all([
        milestonesOf(schedule.id, loaders),
        there(loaders.contractPeriod.load(String(schedule.contractPeriodYear)), 'contract period'),
      ]);
      return declarable(milestones, {
        role,
        mentorFunding: period.mentorFundingEnabled,
        detailedEvidence: period.detailedEvidenceTypesEnabled,
      });
    },
  },
};

async function ectFunding(teacher: TeacherRow, loaders: Loaders, today: Day): Promise<Step[]> {
  const [inductions, stays] = await Promise.all([
    loaders.inductionsOfTeacher.load(teacher.id),
    loaders.ectStaysOfTeacher.load(teacher.id),
  ]);
  const firstBecameEligibleAt = teacher.ectFirstBecameEligibleForTrainingAt;
  return ectFundingSteps({ firstBecameEligibleAt, inductions, stays: stays.length }, today);
}

async function mentorFunding(teacher: TeacherRow, loaders: Loaders): Promise<Step[]> {
  const [stays, declarations] = await Promise.all([
    loaders.mentorStaysOfTeacher.load(teacher.id),
    loaders.declarationsOfTeacher.load(teacher.id),
  ]);
  const trainings = await Promise.all(stays.map(({ id }) => loaders.trainingOfMentorStay.load(id)));
  return mentorFundingSteps({
    firstBecameEligibleAt: teacher.mentorFirstBecameEligibleForTrainingAt,
    trainings: trainings.flat().length,
    becameIneligibleOn: teacher.mentorBecameIneligibleForFundingOn,
    ineligibleBecause: teacher.mentorBecameIneligibleForFundingReason,
    completions: declarations
      .filter(({ role }) => role === 'mentor')
      .map(dated)
      .filter((one) => one.type === 'completed' && holdsSlot(one)),
  });
}

async function payabilityFacts(declaration: DeclarationRow, loaders: Loaders): Promise<PayabilityFacts> {
  const { role, contractPeriodYear, paymentStatementId } = declaration;
  const [teacher, training, all, contractPeriod, statement] = await Promise.all([
    there(loaders.teacher.load(declaration.teacherId), 'teacher'),
    there(loaders.training.load(declaration.trainingPeriodId), 'training period'),
    loaders.declarationsOfTeacher.load(declaration.teacherId),
    there(loaders.contractPeriod.load(String(contractPeriodYear)), 'contract period'),
    paymentStatementId ? loaders.statement.load(paymentStatementId) : null,
  ]);
  const milestones = training.scheduleId ? await milestonesOf(training.scheduleId, loaders) : [];
  return {
    declaration: { ...dated(declaration), role },
    others: all.filter((other) => other.role === role && other.id !== declaration.id).map(dated),
    funding: fundingOf(teacher, role),
    milestones,
    contractPeriod: {
      mentorFunding: contractPeriod.mentorFundingEnabled,
      datedInOrder: contractPeriodYear >= FIRST_DATED_IN_ORDER,
    },
    owner: { leadProviderId: declaration.leadProvider.id, contractPeriodYear },
    statement: statement && {
      ...statement,
      name: statementName(statement.year, statement.month),
      leadProviderId: statement.leadProvider.id,
    },
  };
}

async function milestonesOf(scheduleId: string, loaders: Loaders): Promise<Milestone[]> {
  const rows = await loaders.milestonesOfSchedule.load(scheduleId);
  return rows.map(({ declarationType, ...window }) => ({
    ...window,
    declarationType: declarationType as DeclarationType,
  }));
}

const dated = ({ id, declarationType, declarationDate, paymentStatus, clawbackStatus }: DeclarationRow) => ({
  id,
  type: declarationType as DeclarationType,
  declarationDate,
  paymentStatus,
  clawbackStatus,
});

function fundingOf(teacher: TeacherRow, role: 'ect' | 'mentor') {
  const since =
    role === 'ect'
      ? teacher.ectFirstBecameEligibleForTrainingAt
      : teacher.mentorFirstBecameEligibleForTrainingAt;
  return {
    firstBecameEligibleOn: since && londonDay(since),
    becameIneligibleOn: role === 'mentor' ? teacher.mentorBecameIneligibleForFundingOn : null,
  };
}
