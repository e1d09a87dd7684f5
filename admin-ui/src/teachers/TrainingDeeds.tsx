import { TryToDeclare } from '../actions/declare.tsx';
import { DeferTraining } from '../actions/defer-training.tsx';
import { ResumeTraining } from '../actions/resume-training.tsx';
import { WithdrawTraining } from '../actions/withdraw-training.tsx';
import { useAsked } from '../data/useAsked.ts';
import { Deeds } from '../deeds/Deeds.tsx';
import { graphql } from '../gql/index.ts';
import { Awaited } from '../parts/Awaited.tsx';
import { periodInSentence, when } from '../parts/days.ts';
import { useToday } from '../travel/useTravel.ts';
import type { TrainingOnPage } from './teacher-query.ts';

/** Asked apart from the page's facts, so that they do not wait for the rules. */
const TrainingDeedsDocument = graphql(/* GraphQL */ `
  query TrainingDeeds($id: ID!) {
    teacher(id: $id) {
      id
      ectAtSchoolPeriods {
        id
        trainingPeriods {
          ...TrainingDeeds
        }
      }
      mentorAtSchoolPeriods {
        id
        trainingPeriods {
          ...TrainingDeeds
        }
      }
    }
  }

  fragment TrainingDeeds on TrainingPeriod {
    id
    mayDeclare {
      ...MayParts
    }
    mayWithdraw {
      ...MayParts
    }
    mayDefer {
      ...MayParts
    }
    mayResume {
      ...MayParts
    }
  }
`);

interface Props {
  teacherId: string;
  training: TrainingOnPage;
  /** Whose, with whom, where. */
  about: string;
}

/** What can be done for one training period of a teacher. */
export function TrainingDeeds({ teacherId, training, about }: Props) {
  const today = useToday();
  const asked = useAsked(TrainingDeedsDocument, { id: teacherId });
  if (!asked.data) return <Awaited asked={asked} what="Checking what can be done" />;
  const { ectAtSchoolPeriods = [], mentorAtSchoolPeriods = [] } = asked.data.teacher ?? {};
  const deeds = [...ectAtSchoolPeriods, ...mentorAtSchoolPeriods]
    .flatMap(({ trainingPeriods }) => trainingPeriods)
    .find(({ id }) => id === training.id);
  return (
    deeds && (
      <Deeds
        label={`What can be done for the training ${periodInSentence(training.startedOn, training.finishedOn)}`}
        about={about}
        isOver={when(training, today) === 'past'}
      >
        <TryToDeclare teacherId={teacherId} trainingId={training.id} may={deeds.mayDeclare} />
        <WithdrawTraining training={training} may={deeds.mayWithdraw} />
        <DeferTraining training={training} may={deeds.mayDefer} />
        <ResumeTraining training={training} may={deeds.mayResume} />
      </Deeds>
    )
  );
}
