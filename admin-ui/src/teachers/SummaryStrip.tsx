import Box from '@mui/material/Box';
import { CorrectName } from '../actions/correct-name.tsx';
import { Deeds } from '../deeds/Deeds.tsx';
import { Copyable } from '../parts/Copyable.tsx';
import { dayOf, shortDay, when } from '../parts/days.ts';
import { Missing } from '../parts/Facts.tsx';
import { inWords } from '../parts/names.ts';
import { Personal } from '../parts/Personal.tsx';
import { RecordLink } from '../parts/RecordLink.tsx';
import { Strip } from '../parts/Strip.tsx';
import { StatusTag } from '../parts/StatusTag.tsx';
import { TrainingTag } from '../parts/statuses.tsx';
import { useToday } from '../travel/useTravel.ts';
import { DeclaredSoFar } from './DeclaredSoFar.tsx';
import { rolesOf, schoolsNow, trainingNow } from './life.ts';
import { WhyFunding, WhyInduction, WhyTraining } from './WhyStatus.tsx';
import type { TeacherOnPage } from './teacher-query.ts';

/** Where, with whom, in which state: without scrolling. */
export function SummaryStrip({ teacher }: { teacher: TeacherOnPage }) {
  const today = useToday();
  const training = trainingNow(teacher, today);
  return (
    <Strip
      facts={[
        ['TRN', <Copyable what="TRN">{teacher.trn}</Copyable>],
        ['Name in the register', <RegisterName teacher={teacher} />],
        ['Role', rolesOf(teacher)],
        ['School now', <SchoolsNow schools={schoolsNow(teacher, today)} />],
        ['Lead provider now', <ProviderNow teacher={teacher} today={today} />],
        ['Contract period', training?.schedule?.contractPeriodYear ?? <Missing>Not applicable</Missing>],
        [
          'Training',
          training ? (
            <>
              <TrainingTag training={training} /> <WhyTraining teacherId={teacher.id} training={training} />
            </>
          ) : (
            <Missing>None</Missing>
          ),
        ],
        [
          'Induction',
          <>
            {teacher.trsInductionStatus ? inWords(spaced(teacher.trsInductionStatus)) : <Missing />}{' '}
            <WhyInduction teacher={teacher} />
          </>,
        ],
        ['Appropriate body now', <BodyNow teacher={teacher} today={today} />],
        [
          'Eligible for funding',
          <>
            <Funding teacher={teacher} /> <WhyFunding teacher={teacher} />
          </>,
        ],
      ]}
    >
      <Box sx={lastLine}>
        <DeclaredSoFar teacher={teacher} />
        <Deeds label="What can be done for this teacher">
          <CorrectName teacher={teacher} />
        </Deeds>
      </Box>
    </Strip>
  );
}

/** The deed stands at its end, so that the life below begins as high as it can. */
const lastLine = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'end',
  justifyContent: 'space-between',
  columnGap: 3,
} as const;

/** The name here is the page's heading; the register's may be another. */
function RegisterName({ teacher: { trsName, correctedName } }: { teacher: TeacherOnPage }) {
  return (
    <>
      <Personal>{trsName}</Personal>
      {trsName && correctedName && (
        <>
          {' '}
          <StatusTag tone="warning">Corrected here</StatusTag>
        </>
      )}
    </>
  );
}

function ProviderNow({ teacher, today }: { teacher: TeacherOnPage; today: string }) {
  const training = trainingNow(teacher, today);
  const isNow = training !== null && when(training, today) === 'now';
  if (isNow && training.trainingProgramme === 'provider_led')
    return <RecordLink place="lead-providers" record={training.leadProvider} none="Not confirmed" />;
  return isNow ? 'School-led' : <Missing>None</Missing>;
}

function BodyNow({ teacher, today }: { teacher: TeacherOnPage; today: string }) {
  const held = teacher.inductionPeriods.find((period) => when(period, today) === 'now');
  return <RecordLink place="appropriate-bodies" record={held?.appropriateBody} />;
}

/** A mentor may be at several. */
function SchoolsNow({ schools }: { schools: readonly { readonly id: string; readonly name: string }[] }) {
  if (schools.length === 0) return <Missing>None</Missing>;
  return schools.map(({ id, name }, at) => (
    <span key={id}>
      {at > 0 && ', '}
      <RecordLink place="schools" record={{ id, name }} />
    </span>
  ));
}

const spaced = (code: string) => code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();

function Funding({ teacher }: { teacher: TeacherOnPage }) {
  const {
    mentorBecameIneligibleForFundingOn: lostOn,
    ectFirstBecameEligibleForTrainingAt: ectAt,
    mentorFirstBecameEligibleForTrainingAt: mentorAt,
  } = teacher;
  if (lostOn) return <StatusTag tone="warning">{`As a mentor until ${shortDay(lostOn)}`}</StatusTag>;
  const since = ectAt ?? mentorAt;
  return since ? <>Since {shortDay(dayOf(since))}</> : <Missing>Not yet</Missing>;
}
