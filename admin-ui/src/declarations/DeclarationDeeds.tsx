import { CorrectDeclarationTeacher } from '../actions/correct-declaration-teacher.tsx';
import { MoveDeclarations } from '../actions/move-declarations.tsx';
import { ReleaseDeclarations } from '../actions/release-declarations.tsx';
import { VoidDeclaration } from '../actions/void-declaration.tsx';
import { useAsked } from '../data/useAsked.ts';
import { Deeds } from '../deeds/Deeds.tsx';
import { graphql } from '../gql/index.ts';
import { Awaited } from '../parts/Awaited.tsx';
import { dayInWords } from '../parts/days.ts';
import { declarationTypeInWords, nameOf } from '../parts/names.ts';
import { DECLARATION_DEEDS, type DeclarationOnPage } from './declaration-queries.ts';

/** Asked apart from the page's facts, so that they do not wait for the rules. */
const DeclarationDeedsDocument = graphql(/* GraphQL */ `
  query DeclarationDeeds($id: ID!) {
    declaration(id: $id) {
      id
      role
      state
      contractPeriodYear
      teacher {
        id
        name
      }
      leadProvider {
        id
      }
      mayCorrectTeacher {
        ...MayParts
      }
      paymentStatement {
        ...StatementToLeave
      }
      clawbackStatement {
        ...StatementToLeave
      }
      nextStatement {
        id
        name
        mayReleaseDeclarations {
          ...MayParts
        }
      }
    }
  }

  fragment StatementToLeave on Statement {
    id
    name
    contractPeriodYear
    leadProvider {
      id
    }
    mayMoveDeclarations {
      ...MayParts
    }
  }
`);

const inFull = ({ declarationType, declarationDate, teacher }: DeclarationOnPage): string =>
  `${declarationTypeInWords(declarationType)} declaration of ${nameOf(teacher)}, ${dayInWords(declarationDate)}`;

/** What can be done with a declaration, by where it stands. */
export function DeclarationDeeds({ declaration }: { declaration: DeclarationOnPage }) {
  const asked = useAsked(DeclarationDeedsDocument, { id: declaration.id });
  if (!asked.data) return <Awaited asked={asked} what="Checking what can be done" />;
  const { declaration: found } = asked.data;
  const on = found?.clawbackStatement ?? found?.paymentStatement;
  const moves = found && ['eligible', 'payable', 'awaiting_clawback'].includes(found.state);
  return (
    found && (
      <Deeds label={DECLARATION_DEEDS} about={inFull(declaration)}>
        <VoidDeclaration declaration={declaration} may={declaration.mayVoid} />
        {moves && on && <MoveDeclarations statement={on} declaration={found} may={on.mayMoveDeclarations} />}
        {found.state === 'no_payment' && found.nextStatement && (
          <ReleaseDeclarations
            statement={found.nextStatement}
            declaration={found}
            may={found.nextStatement.mayReleaseDeclarations}
          />
        )}
        <CorrectDeclarationTeacher declaration={found} may={found.mayCorrectTeacher} />
      </Deeds>
    )
  );
}
