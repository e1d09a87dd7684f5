import { useAsked } from '../data/useAsked.ts';
import { graphql } from '../gql/index.ts';
import { AskedSteps } from '../parts/AskedSteps.tsx';
import { Why } from '../parts/Why.tsx';
import { useToday } from '../travel/useTravel.ts';
import { when } from '../parts/days.ts';
import type { TeacherOnPage, TrainingOnPage } from './teacher-query.ts';

const WhyStatusDocument = graphql(/* GraphQL */ `
  query WhyStatus($id: ID!) {
    teacher(id: $id) {
      id
      whyNotInInduction {
        ...RuleStepParts
      }
      asEct: whyNotFunded(role: ect) {
        ...RuleStepParts
      }
      asMentor: whyNotFunded(role: mentor) {
        ...RuleStepParts
      }
      ectAtSchoolPeriods {
        id
        trainingPeriods {
          id
          whyNotActive {
            ...RuleStepParts
          }
        }
      }
      mentorAtSchoolPeriods {
        id
        trainingPeriods {
          id
          whyNotActive {
            ...RuleStepParts
          }
        }
      }
    }
  }
`);

const LABEL = 'Rules, in order';
/** What the register says of an induction that is over. */
const OVER: ReadonlySet<string> = new Set(['Passed', 'Failed', 'FailedInWales', 'Exempt']);

/** Beside a training that does not go on today. */
export function WhyTraining({ teacherId, training }: { teacherId: string; training: TrainingOnPage }) {
  const today = useToday();
  const isActive = training.status === 'active' && when(training, today) === 'now';
  return isActive ? null : (
    <Why question="Why is the training not active?">
      <TrainingAnswer teacherId={teacherId} id={training.id} />
    </Why>
  );
}

function TrainingAnswer({ teacherId, id }: { teacherId: string; id: string }) {
  const asked = useAsked(WhyStatusDocument, { id: teacherId });
  return (
    <AskedSteps
      label={LABEL}
      asked={asked}
      steps={({ teacher }) =>
        [...(teacher?.ectAtSchoolPeriods ?? []), ...(teacher?.mentorAtSchoolPeriods ?? [])]
          .flatMap(({ trainingPeriods }) => trainingPeriods)
          .find((training) => training.id === id)?.whyNotActive
      }
    />
  );
}

/** Beside an induction that does not go on today; a mentor who was never an ECT here has none to go on. */
export function WhyInduction({ teacher }: { teacher: TeacherOnPage }) {
  const today = useToday();
  const runs = teacher.inductionPeriods.some((period) => when(period, today) === 'now');
  const hasNone = teacher.ectAtSchoolPeriods.length + teacher.inductionPeriods.length === 0;
  return hasNone || (runs && !OVER.has(teacher.trsInductionStatus ?? '')) ? null : (
    <Why question="Why is no induction going on?">
      <InductionAnswer id={teacher.id} />
    </Why>
  );
}

function InductionAnswer({ id }: { id: string }) {
  const asked = useAsked(WhyStatusDocument, { id });
  return <AskedSteps label={LABEL} asked={asked} steps={({ teacher }) => teacher?.whyNotInInduction} />;
}

/** Beside funding: which roles they can be paid for in, and what is in the way of each they have. */
export function WhyFunding({ teacher }: { teacher: TeacherOnPage }) {
  const { id, ectAtSchoolPeriods, mentorAtSchoolPeriods } = teacher;
  const notAsEct = ectAtSchoolPeriods.length > 0 && !teacher.ectFirstBecameEligibleForTrainingAt;
  const notAsMentor =
    mentorAtSchoolPeriods.length > 0 &&
    (!teacher.mentorFirstBecameEligibleForTrainingAt || teacher.mentorBecameIneligibleForFundingOn);
  return (
    <>
      {notAsEct && (
        <Why question="Why are they not eligible for funding as an ECT?">
          <FundingAnswer id={id} as="asEct" />
        </Why>
      )}
      {notAsMentor && (
        <Why question="Why are they not eligible for funding as a mentor?">
          <FundingAnswer id={id} as="asMentor" />
        </Why>
      )}
    </>
  );
}

function FundingAnswer({ id, as }: { id: string; as: 'asEct' | 'asMentor' }) {
  const asked = useAsked(WhyStatusDocument, { id });
  return <AskedSteps label={LABEL} asked={asked} steps={({ teacher }) => teacher?.[as]} />;
}
