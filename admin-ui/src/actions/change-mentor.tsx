import { ask } from '../data/ask.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import { DayField, MentorField } from '../deeds/in-dialogs.ts';
import { graphql } from '../gql/index.ts';
import { when } from '../parts/days.ts';
import type { EctStay } from '../teachers/teacher-query.ts';
import { useToday } from '../travel/useTravel.ts';

const ChangeMentorDocument = graphql(/* GraphQL */ `
  mutation ChangeMentor($input: ChangeMentorInput!, $why: Why!, $confirm: String) {
    changeMentor(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

/** With nobody to change from, it is called what it is. */
export function ChangeMentor({ stay, may }: { stay: EctStay; may: May }) {
  const today = useToday();
  const current = stay.mentorshipPeriods.find((period) => when(period, today) === 'now')?.mentor;
  return (
    <Deed
      name={current ? 'Change mentor' : 'Assign a mentor'}
      confirm={current ? 'Change the mentor' : 'Assign the mentor'}
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
        currentId={current?.id}
      />
      <DayField name="startsOn" label="First day with the new mentor" />
    </Deed>
  );
}
