import { graphql } from '../gql/index.ts';

export const SchoolEctsDocument = graphql(/* GraphQL */ `
  query SchoolEcts($id: ID!, $page: PageInput) {
    school(id: $id) {
      id
      ects(page: $page) {
        total
        items {
          id
          startedOn
          finishedOn
          teacher {
            id
            name
            trn
          }
          mentorshipPeriods {
            id
            mentor {
              id
              teacher {
                id
                name
              }
            }
          }
        }
      }
    }
  }
`);

export const SchoolMentorsDocument = graphql(/* GraphQL */ `
  query SchoolMentors($id: ID!, $page: PageInput) {
    school(id: $id) {
      id
      mentors(page: $page) {
        total
        items {
          id
          startedOn
          finishedOn
          teacher {
            id
            name
            trn
          }
          mentorshipPeriods {
            id
            ect {
              id
              teacher {
                id
                name
              }
            }
          }
        }
      }
    }
  }
`);
