import { ask } from '../data/ask.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import { ChoiceField, DayField } from '../deeds/in-dialogs.ts';
import type { LeavingReason } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { leavingReasons } from '../parts/reasons.ts';
import type { EctStay, MentorStay } from '../teachers/teacher-query.ts';

const ReportLeavingDocument = graphql(/* GraphQL */ `
  mutation ReportLeaving($input: ReportLeavingInput!, $why: Why!, $confirm: String) {
    reportLeaving(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

export function ReportLeaving({ stay, may }: { stay: EctStay | MentorStay; may: May }) {
  const role = 'workingPattern' in stay ? 'ect' : 'mentor';
  return (
    <Deed
      name="Report leaving"
      confirm="Report the leaving"
      may={may}
      start={{ lastDay: stay.finishedOn ?? '', leavingReason: stay.leavingReason ?? '' }}
      send={async ({ lastDay, leavingReason }, why, confirm) => {
        const told = leavingReason === '' ? null : (leavingReason as LeavingReason);
        const input = { stayId: stay.id, lastDay, leavingReason: told };
        return (await ask(ReportLeavingDocument, { input, why, confirm })).reportLeaving;
      }}
    >
      <p>Training and mentoring at {stay.school.name} end with their time there.</p>
      <DayField name="lastDay" label="Last day at the school" />
      <ChoiceField name="leavingReason" label="Why are they leaving?" choices={leavingReasons(role)} />
    </Deed>
  );
}
