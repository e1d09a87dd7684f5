import type { TeachersQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

export const TeachersDocument = graphql(/* GraphQL */ `
  query Teachers($filter: TeacherFilter, $sort: TeacherSort, $page: PageInput, $counted: Boolean!) {
    teachers(filter: $filter, sort: $sort, page: $page) {
      total @include(if: $counted)
      totalIsExact @include(if: $counted)
      next
      previous
      items {
        id
        trn
        name
        trsInductionStatus
        attention
        ectAtSchoolPeriods {
          ...StayInList
        }
        mentorAtSchoolPeriods {
          ...MentorStayInList
        }
      }
    }
  }

  fragment StayInList on EctAtSchoolPeriod {
    id
    startedOn
    finishedOn
    school {
      id
      name
    }
    trainingPeriods {
      ...TrainingInList
    }
  }

  fragment MentorStayInList on MentorAtSchoolPeriod {
    id
    startedOn
    finishedOn
    school {
      id
      name
    }
    trainingPeriods {
      ...TrainingInList
    }
  }

  fragment TrainingInList on TrainingPeriod {
    id
    startedOn
    finishedOn
    trainingProgramme
    status
    leadProvider {
      id
      name
    }
  }
`);

export type TeacherInList = TeachersQuery['teachers']['items'][number];
