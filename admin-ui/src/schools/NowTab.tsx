import { periodInWords, when } from '../parts/days.ts';
import { FactTable } from '../parts/FactTable.tsx';
import { NoWrap } from '../parts/NoWrap.tsx';
import { Panel } from '../parts/Panel.tsx';
import { People } from '../parts/People.tsx';
import { Personal } from '../parts/Personal.tsx';
import { WhenTag } from '../parts/statuses.tsx';
import { providedAt } from '../teachers/life.ts';
import { ProviderNow } from '../teachers/ProviderNow.tsx';
import { useNow, useToday } from '../travel/useTravel.ts';
import type { SchoolOnPage } from './school-queries.ts';

/** Who is at the school today or to come, with whom. */
export function NowTab({ school }: { school: SchoolOnPage }) {
  const today = useToday();
  const now = useNow();
  return (
    <>
      <Panel heading={`ECTs ${now}`}>
        <FactTable
          caption={`ECTs here ${now} or to come`}
          columns={['Name', 'TRN', 'When', 'State', `Mentor ${now}`, `Lead provider ${now}`]}
          empty={`No ECT is registered at this school ${now} or to come.`}
          rows={school.ectsNow.map((stay) => ({
            key: stay.id,
            cells: [
              <People people={[stay.teacher]} />,
              <Personal>{stay.teacher.trn}</Personal>,
              periodInWords(stay.startedOn, stay.finishedOn),
              <WhenTag period={stay} />,
              <People people={thatHold(stay.mentorshipPeriods, today).map(({ mentor }) => mentor.teacher)} />,
              <ProviderNow training={providedAt(stay.trainingPeriods, today)} />,
            ],
          }))}
        />
      </Panel>
      <Panel heading={`Mentors ${now}`}>
        <FactTable
          caption={`Mentors here ${now} or to come`}
          columns={['Name', 'TRN', 'When', 'State', `Mentees ${now}`]}
          empty={`No mentor is registered at this school ${now} or to come.`}
          rows={school.mentorsNow.map((stay) => ({
            key: stay.id,
            cells: [
              <People people={[stay.teacher]} />,
              <Personal>{stay.teacher.trn}</Personal>,
              <NoWrap>{periodInWords(stay.startedOn, stay.finishedOn)}</NoWrap>,
              <WhenTag period={stay} />,
              <People people={thatHold(stay.mentorshipPeriods, today).map(({ ect }) => ect.teacher)} />,
            ],
          }))}
        />
      </Panel>
    </>
  );
}

type Period = Parameters<typeof when>[0];

const thatHold = <One extends Period>(periods: readonly One[], on: string) =>
  periods.filter((period) => when(period, on) === 'now');
