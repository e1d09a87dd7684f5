import { ask } from '../data/ask.ts';
import { roleChoices, typeChoices } from '../declarations/declaration-choices.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import { SelectField } from '../deeds/in-dialogs.ts';
import type { TeacherRole } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

const ReleaseDeclarationsDocument = graphql(/* GraphQL */ `
  mutation ReleaseDeclarations($input: ReleaseDeclarationsInput!, $why: Why!, $confirm: String) {
    releaseDeclarations(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

interface Props {
  statement: { id: string; name: string };
  /** Only this one; else those of the kind chosen. */
  declaration?: { id: string };
  may: May;
}

export function ReleaseDeclarations({ statement, declaration, may }: Props) {
  return (
    <Deed
      name={declaration ? 'Release for payment' : 'Release stuck declarations'}
      confirm={`Release onto ${statement.name}`}
      may={may}
      start={{ role: '', declarationType: '' }}
      send={async (typed, why, confirm) => {
        const input = {
          statementId: statement.id,
          declarationIds: declaration ? [declaration.id] : null,
          role: (typed.role || null) as TeacherRole | null,
          declarationTypes: typed.declarationType ? [typed.declarationType] : null,
        };
        return (await ask(ReleaseDeclarationsDocument, { input, why, confirm })).releaseDeclarations;
      }}
    >
      {declaration ? (
        <p>{`It becomes eligible, to be paid on the ${statement.name} statement, if its teacher can be funded.`}</p>
      ) : (
        <>
          <p>
            Declarations that wait as submitted though their teachers can be funded become eligible on this
            statement. Those whose teachers cannot be funded yet wait on.
          </p>
          <SelectField name="role" label="Declared as" none="ECTs and mentors" choices={roleChoices} />
          <SelectField name="declarationType" label="Type" none="All types" choices={typeChoices} />
        </>
      )}
    </Deed>
  );
}
