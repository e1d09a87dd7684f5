import type { TeacherQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

export const TeacherDocument = graphql(/* GraphQL */ `
  query Teacher($id: ID!) {
    teacher(id: $id) {
      id
      trn
      name
      trsName
      correctedName
      ectTrainingRecordId
      mentorTrainingRecordId
      trsInductionStatus
      trsQtsAwardedOn
      ectFirstBecameEligibleForTrainingAt
      mentorFirstBecameEligibleForTrainingAt
      mentorBecameIneligibleForFundingOn
      mentorBecameIneligibleForFundingReason
      attention
      mayCorrectName {
        ...MayParts
      }
      ectAtSchoolPeriods {
        ...EctStay
      }
      mentorAtSchoolPeriods {
        ...MentorStay
      }
      inductionPeriods {
        id
        startedOn
        finishedOn
        numberOfTerms
        outcome
        inductionProgramme
        appropriateBody {
          id
          name
        }
      }
      declarations {
        id
        declarationType
        declarationDate
        role
        state
        paymentStatus
        clawbackStatus
        leadProvider {
          id
          name
        }
        paymentStatement {
          id
          name
        }
        clawbackStatement {
          id
          name
        }
      }
    }
  }

  fragment EctStay on EctAtSchoolPeriod {
    id
    startedOn
    finishedOn
    email
    workingPattern
    leavingReason
    reportedLeavingBy {
      id
      name
    }
    school {
      id
      urn
      name
    }
    schoolReportedAppropriateBody {
      id
      name
    }
    trainingPeriods {
      ...Training
    }
    mentorshipPeriods {
      id
      startedOn
      finishedOn
      mentor {
        id
        teacher {
          id
          name
        }
      }
    }
  }

  fragment MentorStay on MentorAtSchoolPeriod {
    id
    startedOn
    finishedOn
    email
    leavingReason
    reportedLeavingBy {
      id
      name
    }
    school {
      id
      urn
      name
    }
    trainingPeriods {
      ...Training
    }
    mentorshipPeriods {
      id
      startedOn
      finishedOn
      ect {
        id
        teacher {
          id
          name
        }
      }
    }
  }

  fragment Training on TrainingPeriod {
    id
    role
    startedOn
    finishedOn
    trainingProgramme
    status
    deferredAt
    deferralReason
    withdrawnAt
    withdrawalReason
    schoolPartnership {
      id
      contractPeriodYear
    }
    leadProvider {
      id
      name
    }
    deliveryPartner {
      id
      name
    }
    schedule {
      id
      identifier
      contractPeriodYear
    }
  }
`);

export type TeacherOnPage = NonNullable<TeacherQuery['teacher']>;
export type EctStay = TeacherOnPage['ectAtSchoolPeriods'][number];
export type MentorStay = TeacherOnPage['mentorAtSchoolPeriods'][number];
export type TrainingOnPage = EctStay['trainingPeriods'][number];
