import type { Day } from '../../server/domain/day.ts';
import { type DeclarationType, declarationTypes } from '../../server/domain/declaration.ts';
import type { ScheduleIdentifier } from '../../server/domain/training.ts';
import {
  ContractPeriodRecord,
  MilestoneRecord,
  ScheduleRecord,
} from '../../server/records/calendar.record.ts';
import { builder, type Facts } from './story.ts';

/** The contract year a day falls in: they begin on 1 June. */
export const contractYearOf = (day: Day): number =>
  Number(day.slice(0, 4)) - (day.slice(5) < '06-01' ? 1 : 0);

/** 1 June to 31 May, as the service has it: from 2025 with mentor funding and detailed evidence, and no uplift. */
export const aContractPeriod = builder(
  async (story, { year, ...facts }: { year: number } & Facts<ContractPeriodRecord>) =>
    story.findOr(ContractPeriodRecord, { year }, () =>
      story.add(ContractPeriodRecord, {
        year,
        startedOn: `${year}-06-01`,
        finishedOn: `${year + 1}-05-31`,
        enabled: year >= 2023,
        mentorFundingEnabled: year >= 2025,
        detailedEvidenceTypesEnabled: year >= 2025,
        upliftFeesEnabled: year < 2025,
        ...facts,
      }),
    ),
);

export interface ScheduleFacts {
  year: number;
  /** Standard September unless said. */
  identifier?: ScheduleIdentifier;
  /** First and last day of each milestone; null leaves it open. Unless said, all are open from 1 June of the year. */
  milestones?: Partial<Record<DeclarationType, readonly [Day, Day | null]>>;
}

export const aSchedule = builder(
  async (story, { year, identifier = 'ecf-standard-september', milestones }: ScheduleFacts) =>
    story.findOr(ScheduleRecord, { contractPeriodYear: year, identifier }, async () => {
      await aContractPeriod(story, { year });
      const schedule = await story.add(ScheduleRecord, { contractPeriodYear: year, identifier });
      for (const declarationType of declarationTypes) {
        const [startDate, milestoneDate] = milestones
          ? (milestones[declarationType] ?? [])
          : [`${year}-06-01`, null];
        if (startDate)
          await story.add(MilestoneRecord, {
            scheduleId: schedule.id,
            declarationType,
            startDate,
            milestoneDate: milestoneDate ?? null,
          });
      }
      return schedule;
    }),
);
