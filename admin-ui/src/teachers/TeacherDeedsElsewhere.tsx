import { CorrectDeclarationTeacher } from '../actions/correct-declaration-teacher.tsx';
import { VoidDeclaration } from '../actions/void-declaration.tsx';
import { useAsked } from '../data/useAsked.ts';
import { DECLARATION_DEEDS } from '../declarations/declaration-queries.ts';
import { Deeds } from '../deeds/Deeds.tsx';
import { DeedsElsewhere } from '../deeds/DeedsElsewhere.tsx';
import { pageOf } from '../events/record-pages.ts';
import { graphql } from '../gql/index.ts';
import { shortDay } from '../parts/days.ts';
import { declarationTypeInWords } from '../parts/names.ts';
import { StayDeeds } from './StayDeeds.tsx';
import { TrainingDeeds } from './TrainingDeeds.tsx';
import type { TeacherOnPage } from './teacher-query.ts';

/** Only asked while somebody looks for a deed by its words. */
const DeclarationDeedsOfTeacherDocument = graphql(/* GraphQL */ `
  query DeclarationDeedsOfTeacher($id: ID!) {
    teacher(id: $id) {
      id
      declarations {
        id
        role
        contractPeriodYear
        voidClawsBack
        teacher {
          id
          name
        }
        leadProvider {
          id
        }
        mayVoid {
          ...MayParts
        }
        mayCorrectTeacher {
          ...MayParts
        }
      }
    }
  }
`);

interface Props {
  teacher: TeacherOnPage;
  /** The address of the page, which its parts are below. */
  base: string;
}

/** What can be done on the parts of a teacher's page that are not open, and on the pages of their declarations. */
export function TeacherDeedsElsewhere({ teacher, base }: Props) {
  const stays = [...teacher.ectAtSchoolPeriods, ...teacher.mentorAtSchoolPeriods];
  return (
    <>
      <DeedsElsewhere at={`${base}/school`}>
        {stays.map((stay) => (
          <StayDeeds key={stay.id} teacher={teacher} stay={stay} />
        ))}
      </DeedsElsewhere>
      <DeedsElsewhere at={`${base}/training`}>
        {stays
          .flatMap(({ trainingPeriods }) => trainingPeriods)
          .map((training) => (
            <TrainingDeeds key={training.id} teacherId={teacher.id} training={training} about="" />
          ))}
      </DeedsElsewhere>
      <OfDeclarations teacher={teacher} />
    </>
  );
}

/** Each declaration has a page of its own. */
function OfDeclarations({ teacher: { id, declarations } }: Pick<Props, 'teacher'>) {
  return declarations.map((declaration) => (
    <DeedsElsewhere
      key={declaration.id}
      at={pageOf('Declaration', declaration.id)}
      of={`${declarationTypeInWords(declaration.declarationType)} of ${shortDay(declaration.declarationDate)}`}
    >
      <OfDeclaration teacherId={id} id={declaration.id} />
    </DeedsElsewhere>
  ));
}

function OfDeclaration({ teacherId, id }: { teacherId: string; id: string }) {
  const { data } = useAsked(DeclarationDeedsOfTeacherDocument, { id: teacherId });
  const declaration = data?.teacher?.declarations.find((one) => one.id === id);
  return (
    declaration && (
      <Deeds label={DECLARATION_DEEDS}>
        <VoidDeclaration declaration={declaration} may={declaration.mayVoid} />
        <CorrectDeclarationTeacher declaration={declaration} may={declaration.mayCorrectTeacher} />
      </Deeds>
    )
  );
}
