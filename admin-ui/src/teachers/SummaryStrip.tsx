import Box from '@mui/material/Box';
import { CorrectName } from '../actions/correct-name.tsx';
import { Deeds } from '../deeds/Deeds.tsx';
import { Copyable } from '../parts/Copyable.tsx';
import { dayOf, shortDay, when } from '../parts/days.ts';
import { Missing } from '../parts/Facts.tsx';
import { Personal } from '../parts/Personal.tsx';
import { RecordLink } from '../parts/RecordLink.tsx';
import { Strip } from '../parts/Strip.tsx';
import { StatusTag } from '../parts/StatusTag.tsx';
import { inductionStatuses } from '../parts/names.ts';
import { TrainingTag } from '../parts/statuses.tsx';
import { useNow, useToday } from '../travel/useTravel.ts';
import { DeclaredSoFar } from './DeclaredSoFar.tsx';
import { providedOn, rolesOf, trainingNow } from './life.ts';
import { ProviderNow } from './ProviderNow.tsx';
import { WhyFunding, WhyInduction, WhyTraining } from './WhyStatus.tsx';
import type { TeacherOnPage } from './teacher-query.ts';

/** Where, with whom, in which state: without scrolling. */
export function SummaryStrip({ teacher }: { teacher: TeacherOnPage }) {
  const today = useToday();
  const now = useNow();
  const training = trainingNow(teacher, today);
  return (
    <Strip
      facts={[
        ['TRN', <Copyable what="TRN">{teacher.trn}</Copyable>],
        ['Name in the register', <RegisterName teacher={teacher} />],
        ['Role', rolesOf(teacher)],
        [`School ${now}`, <SchoolsNow teacher={teacher} today={today} />],
        [`Lead provider ${now}`, <ProviderNow training={providedOn(teacher, today)} />],
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
            {teacher.trsInductionStatus ? inductionStatuses[teacher.trsInductionStatus] : <Missing />}{' '}
            <WhyInduction teacher={teacher} />
          </>,
        ],
        [`Appropriate body ${now}`, <BodyNow teacher={teacher} today={today} />],
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

function BodyNow({ teacher, today }: { teacher: TeacherOnPage; today: string }) {
  const held = teacher.inductionPeriods.find((period) => when(period, today) === 'now');
  return <RecordLink place="appropriate-bodies" record={held?.appropriateBody} />;
}

/** Where they are, until when, and then where they go. A mentor may be at several. */
function SchoolsNow({ teacher, today }: { teacher: TeacherOnPage; today: string }) {
  const stays = [...teacher.ectAtSchoolPeriods, ...teacher.mentorAtSchoolPeriods]
    .filter((stay) => when(stay, today) !== 'past')
    .toSorted((one, other) => one.startedOn.localeCompare(other.startedOn));
  if (stays.length === 0) return <Missing>None</Missing>;
  return stays.map((stay) => (
    <div key={stay.id}>
      <RecordLink place="schools" record={stay.school} />{' '}
      <Box component="span" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
        {boundOf(stay, today)}
      </Box>
    </div>
  ));
}

/** What an agent must not miss: that a stay has an end, or has not begun. */
function boundOf(stay: { startedOn: string; finishedOn?: string | null }, today: string): string {
  if (when(stay, today) === 'future') return `from ${shortDay(stay.startedOn)}`;
  return stay.finishedOn ? `until ${shortDay(stay.finishedOn)}` : '';
}

function Funding({ teacher }: { teacher: TeacherOnPage }) {
  const {
    mentorBecameIneligibleForFundingOn: lostOn,
    ectFirstBecameEligibleForTrainingAt: ectAt,
    mentorFirstBecameEligibleForTrainingAt: mentorAt,
  } = teacher;
  if (lostOn)
    return (
      <>
        <StatusTag tone="warning">{`Until ${shortDay(lostOn)}`}</StatusTag> as a mentor
      </>
    );
  const since = ectAt ?? mentorAt;
  return since ? <>Since {shortDay(dayOf(since))}</> : <Missing>Not yet</Missing>;
}
