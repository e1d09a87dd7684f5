import Box from '@mui/material/Box';
import type { PeriodOfSchedules, Schedule } from '../calendar/period-queries.ts';
import { scheduleIdentifiers } from '../calendar/schedules.ts';
import { ask } from '../data/ask.ts';
import { declarationTypes } from '../declarations/declaration-choices.ts';
import { Deed } from '../deeds/Deed.tsx';
import { DateBoxField, SelectField } from '../deeds/in-dialogs.ts';
import { graphql } from '../gql/index.ts';
import { declarationTypeInWords, inWords, scheduleInWords } from '../parts/names.ts';

const SetScheduleDocument = graphql(/* GraphQL */ `
  mutation SetSchedule($input: SetScheduleInput!, $why: Why!, $confirm: String) {
    setSchedule(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

interface Props {
  period: PeriodOfSchedules;
  /** The schedule to change; without it, one is added. */
  schedule?: Schedule;
}

export function SetSchedule({ period, schedule }: Props) {
  const there = new Set(period.schedules.map(({ identifier }) => identifier));
  const start: Record<string, string> = { identifier: schedule?.identifier ?? '' };
  for (const type of declarationTypes) {
    const milestone = schedule?.milestones.find(({ declarationType }) => declarationType === type);
    start[`${type}From`] = milestone?.startDate ?? '';
    start[`${type}To`] = milestone?.milestoneDate ?? '';
  }
  return (
    <Deed
      name={schedule ? `Change ${scheduleInWords(schedule)}` : 'Add a schedule'}
      confirm="Set the schedule"
      may={period.maySetSchedule}
      start={start}
      send={async (typed, why, confirm) => {
        const milestones = declarationTypes
          .filter((type) => typed[`${type}From`] || typed[`${type}To`])
          .map((type) => ({
            declarationType: type,
            startDate: typed[`${type}From`] || '',
            milestoneDate: typed[`${type}To`] || null,
          }));
        const input = { contractPeriodId: period.id, identifier: typed['identifier'] ?? '', milestones };
        return (await ask(SetScheduleDocument, { input, why, confirm })).setSchedule;
      }}
    >
      {!schedule && (
        <SelectField
          name="identifier"
          label="Schedule"
          missing="Choose a schedule"
          none="Choose a schedule"
          choices={scheduleIdentifiers
            .filter((identifier) => !there.has(identifier))
            .map((identifier) => ({
              value: identifier,
              words: inWords(identifier.slice('ecf-'.length)),
            }))}
        />
      )}
      <p>Leave both days of a milestone empty when the schedule has none; the last day when it stays open.</p>
      {declarationTypes.map((type) => (
        <Box key={type} component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
          <Box component="legend" sx={{ p: 0, fontWeight: 650 }}>
            {declarationTypeInWords(type)}
          </Box>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
            <DateBoxField name={`${type}From`} label="First day" />
            <DateBoxField name={`${type}To`} label="Last day" />
          </Box>
        </Box>
      ))}
    </Deed>
  );
}
