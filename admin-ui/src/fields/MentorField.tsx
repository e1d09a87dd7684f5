import { useAsked } from '../data/useAsked.ts';
import { graphql } from '../gql/index.ts';
import { Awaited } from '../parts/Awaited.tsx';
import { periodInSentence } from '../parts/days.ts';
import { nameOf } from '../parts/names.ts';
import { ChoiceField } from './ChoiceField.tsx';

const MentorsOfSchoolDocument = graphql(/* GraphQL */ `
  query MentorsOfSchool($id: ID!) {
    school(id: $id) {
      id
      mentorsNow {
        id
        startedOn
        finishedOn
        teacher {
          id
          name
          trn
        }
      }
    }
  }
`);

interface Props {
  name: string;
  label: string;
  schoolId: string;
  /** Who mentors them already. */
  currentId?: string | undefined;
}

/** One of the mentors who are at a school now or to come. */
export function MentorField({ name, label, schoolId, currentId }: Props) {
  const asked = useAsked(MentorsOfSchoolDocument, { id: schoolId });
  if (asked.error || !asked.data) return <Awaited asked={asked} what="Looking for the school's mentors" />;
  const mentors = asked.data.school?.mentorsNow ?? [];
  const choices = mentors.map(({ id, teacher, startedOn, finishedOn }) => ({
    value: id,
    words: nameOf(teacher),
    hint: [
      id === currentId && 'Their mentor now.',
      `TRN ${teacher.trn ?? 'not recorded'}. At the school ${periodInSentence(startedOn, finishedOn)}`,
    ]
      .filter(Boolean)
      .join(' '),
  }));
  if (choices.length > 0)
    return <ChoiceField name={name} label={label} missing="Choose a mentor" choices={choices} />;
  return (
    <ChoiceField
      name={name}
      label={label}
      hint="No mentor is at this school now or to come. The school has to register one first."
      missing="There is no mentor to choose"
      choices={[]}
    />
  );
}
