import { Copyable } from '../parts/Copyable.tsx';
import { dayInWords, periodInWords, shortDay } from '../parts/days.ts';
import { Facts, Missing } from '../parts/Facts.tsx';
import { FactTable } from '../parts/FactTable.tsx';
import { Link } from '../parts/Link.tsx';
import { declarationTypeInWords, roleInWords, scheduleInWords } from '../parts/names.ts';
import { Panel } from '../parts/Panel.tsx';
import { People } from '../parts/People.tsx';
import { Personal } from '../parts/Personal.tsx';
import { RecordLink } from '../parts/RecordLink.tsx';
import { DeclarationTag, TrainingTag, WhenTag } from '../parts/statuses.tsx';
import { Lanes } from './Lanes.tsx';
import type { EctStay, MentorStay, TeacherOnPage } from './teacher-query.ts';

interface Props {
  teacher: TeacherOnPage;
  /** The address of the page, which its parts are below. */
  base: string;
}

/** The whole life at a glance; each part has a tab with its deeds. */
export function OverviewTab({ teacher, base }: Props) {
  return (
    <>
      <Lanes teacher={teacher} />
      <Schools teacher={teacher} base={base} />
      <Training teacher={teacher} base={base} />
      <Declarations teacher={teacher} base={base} />
      <Identity teacher={teacher} />
    </>
  );
}

function Schools({
  teacher: { ectAtSchoolPeriods: ectStays, mentorAtSchoolPeriods: mentorStays },
  base,
}: Props) {
  return (
    <Panel
      heading="Schools"
      aside={
        <Link to={`${base}/school`} data-screen-only>
          School and mentoring
        </Link>
      }
    >
      <FactTable
        caption="Time at schools, newest first"
        columns={['School', 'As', 'When', 'State', 'Mentors or mentees']}
        empty="No school has registered this person."
        rows={[
          ...ectStays.map((stay) => stayRow(stay, 'ECT', mentorsOf(stay))),
          ...mentorStays.map((stay) => stayRow(stay, 'Mentor', ectsOf(stay))),
        ]}
      />
    </Panel>
  );
}

function Training({ teacher: { ectAtSchoolPeriods, mentorAtSchoolPeriods }, base }: Props) {
  const trainings = [...ectAtSchoolPeriods, ...mentorAtSchoolPeriods].flatMap(
    ({ trainingPeriods }) => trainingPeriods,
  );
  return (
    <Panel
      heading="Training"
      aside={
        <Link to={`${base}/training`} data-screen-only>
          Training
        </Link>
      }
    >
      <FactTable
        caption="Training periods, newest first"
        columns={['With', 'Delivery partner', 'As', 'When', 'Schedule', 'State']}
        empty="No training has been recorded."
        rows={trainings.map((training) => ({
          key: training.id,
          cells: [
            training.trainingProgramme === 'school_led' ? (
              'School-led'
            ) : (
              <RecordLink place="lead-providers" record={training.leadProvider} none="Not confirmed" />
            ),
            training.trainingProgramme === 'school_led' ? (
              <Missing>Not applicable</Missing>
            ) : (
              <RecordLink place="delivery-partners" record={training.deliveryPartner} none="Not confirmed" />
            ),
            roleInWords(training.role),
            periodInWords(training.startedOn, training.finishedOn),
            training.schedule ? scheduleInWords(training.schedule) : <Missing>Not applicable</Missing>,
            <TrainingTag training={training} />,
          ],
        }))}
      />
    </Panel>
  );
}

function Declarations({ teacher: { declarations }, base }: Props) {
  return (
    <Panel
      heading="Declarations"
      aside={
        <Link to={`${base}/declarations`} data-screen-only>
          Declarations
        </Link>
      }
    >
      <FactTable
        caption="Declarations, newest first"
        columns={['Declaration', 'Date', 'Lead provider', 'State']}
        empty="No lead provider has declared anything of this person."
        rows={declarations.map((declaration) => ({
          key: declaration.id,
          cells: [
            <Link to={`/declarations/${declaration.id}/show`}>
              {declarationTypeInWords(declaration.declarationType)}
            </Link>,
            shortDay(declaration.declarationDate),
            <RecordLink place="lead-providers" record={declaration.leadProvider} />,
            <DeclarationTag {...declaration} />,
          ],
        }))}
      />
    </Panel>
  );
}

function Identity({ teacher }: Pick<Props, 'teacher'>) {
  return (
    <Panel heading="Identity">
      <Facts
        facts={[
          ['Name here', <Personal>{teacher.name}</Personal>],
          ['Name in the register', <Personal>{teacher.trsName}</Personal>],
          ['Qualified teacher status', teacher.trsQtsAwardedOn && dayInWords(teacher.trsQtsAwardedOn)],
          ['Participant id', <Copyable what="participant id">{teacher.id}</Copyable>],
          [
            'ECT training record id',
            <Copyable what="ECT training record id">{teacher.ectTrainingRecordId}</Copyable>,
          ],
          [
            'Mentor training record id',
            <Copyable what="mentor training record id">{teacher.mentorTrainingRecordId}</Copyable>,
          ],
        ]}
      />
    </Panel>
  );
}

function stayRow(
  stay: EctStay | MentorStay,
  role: string,
  people: readonly EctStay['mentorshipPeriods'][number]['mentor']['teacher'][],
) {
  return {
    key: stay.id,
    cells: [
      <Link to={`/schools/${stay.school.id}/show`}>{stay.school.name}</Link>,
      role,
      periodInWords(stay.startedOn, stay.finishedOn),
      <WhenTag period={stay} />,
      <People people={people} />,
    ],
  };
}

const mentorsOf = (stay: EctStay) => stay.mentorshipPeriods.map(({ mentor }) => mentor.teacher);
const ectsOf = (stay: MentorStay) => stay.mentorshipPeriods.map(({ ect }) => ect.teacher);
