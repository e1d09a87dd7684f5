import Box from '@mui/material/Box';
import { SetSchedule } from '../actions/set-schedule.tsx';
import { useAsked } from '../data/useAsked.ts';
import { declarationTypes } from '../declarations/declaration-choices.ts';
import { Deeds } from '../deeds/Deeds.tsx';
import { Awaited } from '../parts/Awaited.tsx';
import { shortDay } from '../parts/days.ts';
import { FactTable } from '../parts/FactTable.tsx';
import { declarationTypeInWords, scheduleInWords } from '../parts/names.ts';
import { Panel } from '../parts/Panel.tsx';
import { scheduleIdentifiers } from './schedules.ts';
import { type PeriodOfSchedules, type Schedule, SchedulesOfYearDocument } from './period-queries.ts';

/** The schedules of a contract period with their milestones. */
export function SchedulesTab({ year }: { year: number }) {
  const asked = useAsked(SchedulesOfYearDocument, { year });
  if (asked.error || !asked.data) return <Awaited asked={asked} />;
  const period = asked.data.contractPeriod;
  if (!period) return <p>There is no contract period {year}.</p>;
  return (
    <>
      {period.schedules.length === 0 && <p>This contract period has no schedule yet.</p>}
      <Box
        sx={{ display: 'grid', columnGap: 2.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '1fr 1fr' } }}
      >
        {period.schedules.map((schedule) => (
          <SchedulePanel key={schedule.id} period={period} schedule={schedule} />
        ))}
      </Box>
      {period.schedules.length < scheduleIdentifiers.length && (
        <Deeds label="What can be added">
          <SetSchedule period={period} />
        </Deeds>
      )}
    </>
  );
}

const inOrder = (milestones: Schedule['milestones']) =>
  milestones.toSorted((one, other) => orderOf(one.declarationType) - orderOf(other.declarationType));
const orderOf = (type: string): number => declarationTypes.findIndex((one) => one === type);

function SchedulePanel({ period, schedule }: { period: PeriodOfSchedules; schedule: Schedule }) {
  const name = scheduleInWords(schedule);
  return (
    <Panel heading={name}>
      <FactTable
        caption={`Milestones of ${name}`}
        columns={['Declaration', 'First day', 'Last day']}
        empty="It has no milestone."
        rows={inOrder(schedule.milestones).map(({ declarationType, startDate, milestoneDate }) => ({
          key: declarationType,
          cells: [
            declarationTypeInWords(declarationType),
            shortDay(startDate),
            milestoneDate ? shortDay(milestoneDate) : 'Stays open',
          ],
        }))}
      />
      {period.maySetSchedule.allowed && (
        <Deeds label={`What can be done with ${name}`}>
          <SetSchedule period={period} schedule={schedule} />
        </Deeds>
      )}
    </Panel>
  );
}
