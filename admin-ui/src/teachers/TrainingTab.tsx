import { dayInWords, dayOf, periodInSentence } from '../parts/days.ts';
import { Facts, Missing } from '../parts/Facts.tsx';
import { nameOf, scheduleInWords } from '../parts/names.ts';
import { Panel } from '../parts/Panel.tsx';
import { RecordLink } from '../parts/RecordLink.tsx';
import { deferralInWords, withdrawalInWords } from '../parts/reasons.ts';
import { TrainingTag } from '../parts/statuses.tsx';
import { InThePresent } from '../travel/InThePresent.tsx';
import { withWhom } from './life.ts';
import { TrainingDeeds } from './TrainingDeeds.tsx';
import type { TeacherOnPage, TrainingOnPage } from './teacher-query.ts';
import { WhyTraining } from './WhyStatus.tsx';

export function TrainingTab({ teacher }: { teacher: TeacherOnPage }) {
  const stays = [...teacher.ectAtSchoolPeriods, ...teacher.mentorAtSchoolPeriods];
  const all = stays.flatMap(({ school, trainingPeriods }) =>
    trainingPeriods.map((training) => ({ school, training })),
  );
  if (all.length === 0)
    return <p>No training has been recorded for this person. It comes with a registration by a school.</p>;
  return all.map(({ school, training }) => (
    <Panel
      key={training.id}
      heading={`${withWhom(training)}, ${periodInSentence(training.startedOn, training.finishedOn)}`}
    >
      <TrainingFacts teacherId={teacher.id} training={training} school={school} />
      <InThePresent>
        <TrainingDeeds
          teacherId={teacher.id}
          training={training}
          about={`${nameOf(teacher)}, ${withWhom(training)}, at ${school.name}`}
        />
      </InThePresent>
    </Panel>
  ));
}

interface FactsProps {
  teacherId: string;
  training: TrainingOnPage;
  school: TeacherOnPage['ectAtSchoolPeriods'][number]['school'];
}

function TrainingFacts({ teacherId, training, school }: FactsProps) {
  const { schedule, leadProvider, deliveryPartner, schoolPartnership, trainingProgramme } = training;
  const notApplicable = trainingProgramme === 'school_led' ? <Missing>Not applicable</Missing> : null;
  return (
    <Facts
      facts={[
        [
          'State',
          <>
            <TrainingTag training={training} /> <WhyTraining teacherId={teacherId} training={training} />
          </>,
        ],
        ['As', training.role === 'ect' ? 'Early career teacher' : 'Mentor'],
        ['At', <RecordLink place="schools" record={school} />],
        [
          'Lead provider',
          notApplicable ?? <RecordLink place="lead-providers" record={leadProvider} none="Not confirmed" />,
        ],
        [
          'Delivery partner',
          notApplicable ?? (
            <RecordLink place="delivery-partners" record={deliveryPartner} none="Not confirmed" />
          ),
        ],
        [
          'Partnership',
          notApplicable ??
            (schoolPartnership
              ? 'Confirmed by the lead provider'
              : 'The school asked; the lead provider has not confirmed'),
        ],
        ['Schedule', schedule ? scheduleInWords(schedule) : notApplicable],
        ...(training.deferredAt
          ? ([
              [
                'Deferred',
                because(
                  training.deferredAt,
                  training.deferralReason && deferralInWords(training.deferralReason),
                ),
              ],
            ] as const)
          : []),
        ...(training.withdrawnAt
          ? ([
              [
                'Withdrawn',
                because(
                  training.withdrawnAt,
                  training.withdrawalReason && withdrawalInWords(training.withdrawalReason),
                ),
              ],
            ] as const)
          : []),
      ]}
    />
  );
}

const because = (at: string, reason: string | null | undefined) =>
  `${dayInWords(dayOf(at))}: ${reason ?? 'the reason is not shown to your role'}`;
