import type { EntityManager } from '@mikro-orm/postgresql';
import { defineAction, type Told } from '../../audit/action.ts';
import { latestEvent } from '../../audit/trail.ts';
import { londonDay, longDay } from '../../domain/day.ts';
import { trainingStatus } from '../../domain/training.ts';
import { trainingInWords } from '../../domain/training-change.ts';
import { ContractPeriodRecord } from '../../records/calendar.record.ts';
import { TeacherRecord } from '../../records/teacher.record.ts';
import { type TrainingInRole, trainingInRole } from '../../records/training-in-role.ts';
import { TrainingPeriodRecord } from '../../records/training-period.record.ts';
import { decide, type Facts, type Outcome, steps } from './rule.ts';

interface Found extends Facts {
  readonly teacher: TeacherRecord;
  readonly period: TrainingPeriodRecord;
  readonly training: TrainingInRole;
}

export const resumeTraining = defineAction<{ trainingPeriodId: string }, object, Found, Outcome>({
  name: 'resume-training',
  called: 'resume someone’s training',
  allowed: ['support'],
  on: [{ type: 'TrainingPeriod', may: 'mayResume', id: 'trainingPeriodId' }],

  async gather(look, { trainingPeriodId }) {
    const period = await look.take(TrainingPeriodRecord, trainingPeriodId);
    const teacher = await look.take(TeacherRecord, period.teacherId);
    const { training, allInRole } = await trainingInRole(look.em, period);
    const contractPeriod = await look.em.findOne(ContractPeriodRecord, { year: training.contractPeriodYear });
    const stopped = stoppedOn(period);
    return {
      teacher,
      role: period.role,
      period,
      status: trainingStatus(period),
      stoppedOn: stopped,
      stoppedBy: stopped === look.today ? await whatStopped(look.em, period.id) : null,
      training,
      allInRole,
      stay: training.stay,
      contractPeriod: contractPeriod && {
        year: contractPeriod.year,
        isFrozen: contractPeriod.paymentsFrozenAt !== null && contractPeriod.paymentsFrozenAt <= look.now,
      },
      mentorNotFundedFrom: teacher.mentorBecameIneligibleForFundingOn,
    };
  },

  steps,
  decide: (facts, _input, today) => decide(facts, today),

  apply({ em }, { days }, { period }) {
    em.create(TrainingPeriodRecord, {
      teacherId: period.teacherId,
      ectAtSchoolPeriodId: period.ectAtSchoolPeriodId,
      mentorAtSchoolPeriodId: period.mentorAtSchoolPeriodId,
      trainingProgramme: 'provider_led',
      schoolPartnershipId: period.schoolPartnershipId,
      expressionOfInterestId: period.schoolPartnershipId ? null : period.expressionOfInterestId,
      scheduleId: period.scheduleId,
      ...days,
    });
  },

  tell: (outcome, found) => tell(outcome, found),
});

const stoppedOn = ({ deferredAt, withdrawnAt }: TrainingPeriodRecord) => {
  const stamps = [deferredAt, withdrawnAt].filter((stamp) => stamp !== null).map(londonDay);
  return stamps.sort().at(-1) ?? null;
};

const whatStopped = (em: EntityManager, trainingPeriodId: string) =>
  latestEvent(
    em,
    `e.action in ('defer-training', 'withdraw-training')
     and e.id in (select event_id from audit.row_changes where row_id = ?)`,
    [trainingPeriodId],
  );

function tell({ leadProvider, days }: Outcome, { teacher, role, status, training }: Found): Told {
  const until = days.finishedOn ? ` until ${longDay(days.finishedOn)}` : '';
  return {
    sentence: `Resumed ${teacher.name}’s ${trainingInWords(role)} with ${leadProvider.name} from ${longDay(days.startedOn)}`,
    subjects: [
      { type: 'Teacher', id: teacher.id },
      { type: 'School', id: training.stay.schoolId },
      { type: 'LeadProvider', id: leadProvider.id },
    ],
    notices: [
      training.isConfirmed
        ? `${leadProvider.name} will see ${teacher.name} as active from ${longDay(days.startedOn)}${until}.`
        : `${leadProvider.name} has not confirmed the partnership with the school, so it does not see this training.`,
      `The training that was ${status} stays in the history as it is, with its declarations.`,
    ],
  };
}
