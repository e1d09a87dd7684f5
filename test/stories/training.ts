import type { Day } from '../../server/domain/day.ts';
import type {
  EctAtSchoolPeriodRecord,
  MentorAtSchoolPeriodRecord,
} from '../../server/records/at-school-period.record.ts';
import type { ScheduleRecord } from '../../server/records/calendar.record.ts';
import type { ActiveLeadProviderRecord } from '../../server/records/lead-provider.record.ts';
import type { SchoolPartnershipRecord } from '../../server/records/school.record.ts';
import { TrainingPeriodRecord } from '../../server/records/training-period.record.ts';
import { aSchedule, contractYearOf } from './calendar.ts';
import { anActiveLeadProvider, aPartnership } from './providers.ts';
import { builder, type Facts, type Story } from './story.ts';

type Trainee =
  | { ect: EctAtSchoolPeriodRecord; mentor?: never }
  | { mentor: MentorAtSchoolPeriodRecord; ect?: never };

interface With {
  partnership?: SchoolPartnershipRecord;
  /** The provider asked for and not yet confirmed: said alone, the period has no partnership. */
  expressionOfInterest?: ActiveLeadProviderRecord;
  /** Who trains, when a partnership is to be made: a new lead provider unless said. */
  activeLeadProvider?: ActiveLeadProviderRecord;
  schedule?: ScheduleRecord;
  /** The contract year; that of the first day unless said. */
  year?: number;
}

type Training = Trainee & With & { startedOn?: Day } & Facts<TrainingPeriodRecord>;

/**
 * Training inside an ECT's or a mentor's stay, over the whole of it unless said; led by a provider with a partnership
 * at the school, on a standard September schedule, unless `trainingProgramme` is 'school_led'.
 */
export const aTrainingPeriod = builder(
  async (
    story,
    {
      ect,
      mentor,
      partnership,
      expressionOfInterest,
      activeLeadProvider,
      schedule,
      year,
      ...facts
    }: Training,
  ) => {
    const stay = ect ?? mentor;
    const startedOn = facts.startedOn ?? stay.startedOn;
    const providers = { partnership, expressionOfInterest, activeLeadProvider, schedule };
    return story.add(TrainingPeriodRecord, {
      teacherId: stay.teacherId,
      ...(ect ? { ectAtSchoolPeriodId: ect.id } : { mentorAtSchoolPeriodId: stay.id }),
      finishedOn: stay.finishedOn,
      ...(facts.trainingProgramme === 'school_led'
        ? {}
        : await ledByProvider(story, stay.schoolId, year ?? contractYearOf(startedOn), providers)),
      trainingProgramme: 'provider_led',
      ...facts,
      startedOn,
    });
  },
);

async function ledByProvider(
  story: Story,
  schoolId: string,
  year: number,
  told: { [K in keyof Omit<With, 'year'>]: With[K] | undefined },
) {
  const scheduleId = (told.schedule ?? (await aSchedule(story, { year }))).id;
  const { expressionOfInterest } = told;
  if (expressionOfInterest && !told.partnership)
    return { scheduleId, expressionOfInterestId: expressionOfInterest.id };
  const partnership =
    told.partnership ??
    (await aPartnership(story, {
      school: { id: schoolId },
      activeLeadProvider: told.activeLeadProvider ?? (await anActiveLeadProvider(story, { year })),
    }));
  return {
    scheduleId,
    schoolPartnershipId: partnership.id,
    ...(expressionOfInterest ? { expressionOfInterestId: expressionOfInterest.id } : {}),
  };
}
