import type { PeriodOnPageQuery, SchedulesOfYearQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

export const PeriodOnPageDocument = graphql(/* GraphQL */ `
  query PeriodOnPage($year: Int!) {
    mayOpenContractPeriod {
      ...MayParts
    }
    leadProviders(page: { page: 1, perPage: 100 }) {
      items {
        id
        name
      }
    }
    contractPeriod(year: $year) {
      id
      year
      startedOn
      finishedOn
      enabled
      mentorFundingEnabled
      detailedEvidenceTypesEnabled
      upliftFeesEnabled
      paymentsFrozenAt
      leadProviders {
        id
        leadProvider {
          id
          name
        }
        contracts {
          id
          number
          retiredAt
          ...UsedBy
        }
      }
      mayChange {
        ...MayParts
      }
      mayAddLeadProvider {
        ...MayParts
      }
    }
  }
`);

export const SchedulesOfYearDocument = graphql(/* GraphQL */ `
  query SchedulesOfYear($year: Int!) {
    contractPeriod(year: $year) {
      id
      year
      schedules {
        id
        identifier
        contractPeriodYear
        milestones {
          declarationType
          startDate
          milestoneDate
        }
      }
      maySetSchedule {
        ...MayParts
      }
    }
  }
`);

export type PeriodOnPage = NonNullable<PeriodOnPageQuery['contractPeriod']>;
export type PeriodOfSchedules = NonNullable<SchedulesOfYearQuery['contractPeriod']>;
export type Schedule = PeriodOfSchedules['schedules'][number];
