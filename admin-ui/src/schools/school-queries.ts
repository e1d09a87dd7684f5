import type { SchoolQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

export const SchoolDocument = graphql(/* GraphQL */ `
  query School($id: ID!) {
    school(id: $id) {
      id
      urn
      name
      status
      typeName
      phaseName
      localAuthorityName
      postcode
      town
      openedOn
      closedOn
      inductionTutorName
      inductionTutorEmail
      inductionTutorLastNominatedIn
      ectsNow {
        id
        startedOn
        finishedOn
        email
        teacher {
          id
          name
          trn
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
        trainingPeriods {
          ...TrainingInList
        }
      }
      mentorsNow {
        id
        startedOn
        finishedOn
        email
        teacher {
          id
          name
          trn
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
      register {
        links {
          urn
          linkType
          linkedOn
          name
          school {
            id
          }
        }
      }
    }
  }
`);

export type SchoolOnPage = NonNullable<SchoolQuery['school']>;

export const SchoolTrainingDocument = graphql(/* GraphQL */ `
  query SchoolTraining($id: ID!) {
    school(id: $id) {
      id
      training {
        contractPeriodYear
        standing
        ectCount
        mentorCount
        leadProvider {
          id
          name
        }
        deliveryPartner {
          id
          name
        }
      }
      lastChosen {
        trainingProgramme
        leadProvider {
          id
          name
        }
        appropriateBody {
          id
          name
        }
      }
    }
  }
`);

export const SchoolRegisterDocument = graphql(/* GraphQL */ `
  query SchoolRegister($id: ID!) {
    school(id: $id) {
      id
      register {
        establishmentNumber
        ukprn
        localAuthorityCode
        administrativeDistrictName
        addressLines
        website
        primaryContactEmail
        secondaryContactEmail
        pupilsOnRoll
        section41Approved
        inEngland
      }
      fundingYears {
        contractPeriodYear
        pupilPremiumUplift
        sparsityUplift
      }
    }
  }
`);
