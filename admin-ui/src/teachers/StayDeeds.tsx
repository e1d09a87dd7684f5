import { CorrectEmail } from '../actions/correct-email.tsx';
import { useAsked } from '../data/useAsked.ts';
import { Deeds } from '../deeds/Deeds.tsx';
import { DeedsLoading } from '../deeds/DeedsLoading.tsx';
import { graphql } from '../gql/index.ts';
import type { StayDeedsQuery } from '../gql/graphql.ts';
import type { EctStay, MentorStay, TeacherOnPage } from './teacher-query.ts';

/** Asked apart from the page's facts, so that they do not wait for the rules. */
const StayDeedsDocument = graphql(/* GraphQL */ `
  query StayDeeds($id: ID!) {
    teacher(id: $id) {
      id
      ectAtSchoolPeriods {
        id
        mayCorrectEmail {
          ...MayParts
        }
      }
      mentorAtSchoolPeriods {
        id
        mayCorrectEmail {
          ...MayParts
        }
      }
    }
  }
`);

type Asked = NonNullable<StayDeedsQuery['teacher']>;

/** What can be done for one stay of a teacher. */
export function StayDeeds({ teacher, stay }: { teacher: TeacherOnPage; stay: EctStay | MentorStay }) {
  const asked = useAsked(StayDeedsDocument, { id: teacher.id });
  const ect = asked.data?.teacher?.ectAtSchoolPeriods.find(({ id }) => id === stay.id);
  const mentor = asked.data?.teacher?.mentorAtSchoolPeriods.find(({ id }) => id === stay.id);
  return (
    <DeedsLoading asked={asked}>
      {'workingPattern' in stay && ect && <EctDeeds stay={stay} deeds={ect} />}
      {!('workingPattern' in stay) && mentor && <MentorDeeds stay={stay} deeds={mentor} />}
    </DeedsLoading>
  );
}

interface EctProps {
  stay: EctStay;
  deeds: Asked['ectAtSchoolPeriods'][number];
}

function EctDeeds({ stay, deeds }: EctProps) {
  return (
    <Deeds label={`What can be done for the time at ${stay.school.name}`}>
      <CorrectEmail stay={stay} may={deeds.mayCorrectEmail} />
    </Deeds>
  );
}

interface MentorProps {
  stay: MentorStay;
  deeds: Asked['mentorAtSchoolPeriods'][number];
}

function MentorDeeds({ stay, deeds }: MentorProps) {
  return (
    <Deeds label={`What can be done for the time at ${stay.school.name}`}>
      <CorrectEmail stay={stay} may={deeds.mayCorrectEmail} />
    </Deeds>
  );
}
