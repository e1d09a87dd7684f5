import { ask } from '../data/ask.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import { ChoiceField, DayField } from '../deeds/in-dialogs.ts';
import type { LeavingReason } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { dayInWords } from '../parts/days.ts';
import { leavingReasons } from '../parts/reasons.ts';
import type { EctStay, MentorStay } from '../teachers/teacher-query.ts';
import { useToday } from '../travel/useTravel.ts';

const ReportLeavingDocument = graphql(/* GraphQL */ `
  mutation ReportLeaving($input: ReportLeavingInput!, $why: Why!, $confirm: String) {
    reportLeaving(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

/** Of somebody who is leaving already it is called what it can do. */
export function ReportLeaving({ stay, may }: { stay: EctStay | MentorStay; may: May }) {
  const today = useToday();
  const lastDay = stay.finishedOn && stay.finishedOn >= today ? stay.finishedOn : null;
  const role = 'workingPattern' in stay ? 'ect' : 'mentor';
  return (
    <Deed
      name={lastDay ? 'Bring leaving forward' : 'Report leaving'}
      confirm={lastDay ? 'Bring the leaving forward' : 'Report the leaving'}
      may={may}
      start={{ lastDay: stay.finishedOn ?? '', leavingReason: stay.leavingReason ?? '' }}
      send={async ({ lastDay, leavingReason }, why, confirm) => {
        const told = leavingReason === '' ? null : (leavingReason as LeavingReason);
        const input = { stayId: stay.id, lastDay, leavingReason: told };
        return (await ask(ReportLeavingDocument, { input, why, confirm })).reportLeaving;
      }}
    >
      <p>Training and mentoring at {stay.school.name} end with their time there.</p>
      {lastDay && (
        <p>
          They are leaving on {dayInWords(lastDay)}. For a later day, or another reason, cancel that leaving
          first and report it again.
        </p>
      )}
      <DayField name="lastDay" label="Last day at the school" />
      <ChoiceField name="leavingReason" label="Why are they leaving?" choices={leavingReasons(role)} />
    </Deed>
  );
}
