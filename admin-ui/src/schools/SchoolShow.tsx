import Box from '@mui/material/Box';
import { Link } from 'react-router';
import { PageHeading } from '../frame/PageHeading.tsx';
import { dayInWords, periodInWords, when } from '../parts/days.ts';
import { EventLines } from '../parts/EventLines.tsx';
import { Facts, Missing } from '../parts/Facts.tsx';
import { FactTable } from '../parts/FactTable.tsx';
import { nameOf } from '../parts/names.ts';
import { Panel } from '../parts/Panel.tsx';
import { People } from '../parts/People.tsx';
import { Personal } from '../parts/Personal.tsx';
import { RecordPage } from '../parts/RecordPage.tsx';
import { SchoolTag, WhenTag } from '../parts/statuses.tsx';
import type { SchoolOnPage } from './school-queries.ts';

export function SchoolShow() {
  return <RecordPage<SchoolOnPage>>{(school) => <School school={school} />}</RecordPage>;
}

function School({ school }: { school: SchoolOnPage }) {
  return (
    <>
      <PageHeading kind="School">{school.name}</PageHeading>
      <RegisterFacts school={school} />
      <Panel heading="ECTs now">
        <FactTable
          caption="ECTs here today or to come"
          columns={['Name', 'TRN', 'When', 'State', 'Mentor now', 'Lead provider now']}
          empty="No ECT is registered at this school today or to come."
          rows={school.ectsNow.map((stay) => ({
            key: stay.id,
            cells: [
              <TeacherLink teacher={stay.teacher} />,
              <Personal>{stay.teacher.trn}</Personal>,
              periodInWords(stay.startedOn, stay.finishedOn),
              <WhenTag period={stay} />,
              <People people={now(stay.mentorshipPeriods).map(({ mentor }) => mentor.teacher)} />,
              stay.trainingPeriods.find((training) => when(training) === 'now')?.leadProvider?.name ?? (
                <Missing>None</Missing>
              ),
            ],
          }))}
        />
      </Panel>
      <Panel heading="Mentors now">
        <FactTable
          caption="Mentors here today or to come"
          columns={['Name', 'TRN', 'When', 'State', 'Mentees now']}
          empty="No mentor is registered at this school today or to come."
          rows={school.mentorsNow.map((stay) => ({
            key: stay.id,
            cells: [
              <TeacherLink teacher={stay.teacher} />,
              <Personal>{stay.teacher.trn}</Personal>,
              periodInWords(stay.startedOn, stay.finishedOn),
              <WhenTag period={stay} />,
              <People people={now(stay.mentorshipPeriods).map(({ ect }) => ect.teacher)} />,
            ],
          }))}
        />
      </Panel>
      <Panel heading="Partnerships">
        <FactTable
          caption="Partnerships by contract period, newest first"
          columns={['Contract period', 'Lead provider', 'Delivery partner']}
          empty="No lead provider has confirmed a partnership with this school."
          rows={school.partnerships.map(({ id, contractPeriodYear, leadProvider, deliveryPartner }) => ({
            key: id,
            cells: [contractPeriodYear, leadProvider.name, deliveryPartner.name],
          }))}
        />
      </Panel>
      <Panel heading="History">
        <EventLines
          events={school.history}
          caption="Events, newest first"
          empty="Nothing has been done to this record here yet."
        />
      </Panel>
    </>
  );
}

function RegisterFacts({ school }: { school: SchoolOnPage }) {
  return (
    <Box
      sx={{
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderRadius: 2,
        px: { xs: 1.5, md: 2.5 },
        py: 2,
        mb: 2.5,
      }}
    >
      <Facts
        across
        facts={[
          ['URN', school.urn],
          ['State', <SchoolTag status={school.status} />],
          ['Type', school.typeName],
          ['Phase', school.phaseName],
          ['Local authority', school.localAuthorityName],
          ['Town and postcode', [school.town, school.postcode].filter(Boolean).join(', ')],
          ['Opened', school.openedOn && dayInWords(school.openedOn)],
          ...(school.closedOn ? ([['Closed', dayInWords(school.closedOn)]] as const) : []),
          ['Induction tutor', <Personal>{school.inductionTutorName}</Personal>],
          ['Tutor’s email', <Personal>{school.inductionTutorEmail}</Personal>],
        ]}
      />
    </Box>
  );
}

function TeacherLink({ teacher }: { teacher: { id: string; name?: string | null } }) {
  return <Link to={`/teachers/${teacher.id}/show`}>{nameOf(teacher)}</Link>;
}

type Period = Parameters<typeof when>[0];

const now = <One extends Period>(periods: readonly One[]) =>
  periods.filter((period) => when(period) === 'now');
