import type { TrainingToDeclareFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

export const TeacherToDeclareDocument = graphql(/* GraphQL */ `
  query TeacherToDeclare($id: ID!) {
    teacher(id: $id) {
      id
      name
      ectAtSchoolPeriods {
        id
        school {
          id
          name
        }
        trainingPeriods {
          ...TrainingToDeclare
        }
      }
      mentorAtSchoolPeriods {
        id
        school {
          id
          name
        }
        trainingPeriods {
          ...TrainingToDeclare
        }
      }
    }
  }

  fragment TrainingToDeclare on TrainingPeriod {
    id
    role
    startedOn
    finishedOn
    leadProvider {
      id
      name
    }
    schedule {
      id
      identifier
      contractPeriodYear
    }
    declarableMilestones {
      declarationType
      startDate
      milestoneDate
      evidenceTypes
    }
  }
`);

export const TryDeclarationDocument = graphql(/* GraphQL */ `
  query TryDeclaration($input: DeclareInput!) {
    tryDeclaration(input: $input) {
      allowed
      because
      steps {
        ...RuleStepParts
      }
    }
  }
`);

/** A training that a lead provider leads, and where. */
export interface Declarable extends TrainingToDeclareFragment {
  readonly school: string;
}
