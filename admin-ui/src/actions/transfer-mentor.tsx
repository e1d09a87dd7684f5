import { ask } from '../data/ask.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import { DayField, SchoolField } from '../deeds/in-dialogs.ts';
import type { FoundSchool } from '../fields/find-school.ts';
import { graphql } from '../gql/index.ts';
import type { MentorStay } from '../teachers/teacher-query.ts';

const TransferMentorDocument = graphql(/* GraphQL */ `
  mutation TransferMentor($input: TransferMentorInput!, $why: Why!, $confirm: String) {
    transferMentor(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

interface Props {
  stay: MentorStay;
  name: string;
  may: May;
  /** The school that the dialog begins with, and the first day there. */
  to?: FoundSchool;
  from?: string;
}

export function TransferMentor({ stay, name, may, to, from = '' }: Props) {
  return (
    <Deed
      name="Transfer to another school"
      confirm={`Transfer ${name}`}
      may={may}
      start={{ toSchoolId: to?.id ?? '', startsOn: from }}
      send={async (typed, why, confirm) =>
        (
          await ask(TransferMentorDocument, {
            input: { mentorAtSchoolPeriodId: stay.id, ...typed },
            why,
            confirm,
          })
        ).transferMentor
      }
    >
      <p>Their time at {stay.school.name} ends the day before they start at the new school.</p>
      <SchoolField name="toSchoolId" label="School they move to" start={to} />
      <DayField name="startsOn" label="First day at the new school" />
    </Deed>
  );
}
