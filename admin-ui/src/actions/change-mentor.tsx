import { ask } from '../data/ask.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import { DayField, MentorField } from '../deeds/in-dialogs.ts';
import { graphql } from '../gql/index.ts';
import type { EctStay } from '../teachers/teacher-query.ts';

const ChangeMentorDocument = graphql(/* GraphQL */ `
  mutation ChangeMentor($input: ChangeMentorInput!, $why: Why!, $confirm: String) {
    changeMentor(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

export function ChangeMentor({ stay, may }: { stay: EctStay; may: May }) {
  return (
    <Deed
      name="Change mentor"
      confirm="Change the mentor"
      may={may}
      start={{ mentorAtSchoolPeriodId: '', startsOn: '' }}
      send={async (typed, why, confirm) =>
        (await ask(ChangeMentorDocument, { input: { ectAtSchoolPeriodId: stay.id, ...typed }, why, confirm }))
          .changeMentor
      }
    >
      <MentorField
        name="mentorAtSchoolPeriodId"
        label={`New mentor at ${stay.school.name}`}
        schoolId={stay.school.id}
      />
      <DayField name="startsOn" label="First day with the new mentor" />
    </Deed>
  );
}
