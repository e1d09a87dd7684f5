import { ask } from '../data/ask.ts';
import type { DeclarationOnPage } from '../declarations/declaration-queries.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import { graphql } from '../gql/index.ts';

const VoidDeclarationDocument = graphql(/* GraphQL */ `
  mutation VoidDeclaration($input: VoidDeclarationInput!, $why: Why!, $confirm: String) {
    voidDeclaration(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

interface Props {
  declaration: DeclarationOnPage;
  may: May;
}

export function VoidDeclaration({ declaration, may }: Props) {
  const isPaid = declaration.paymentStatus === 'paid';
  return (
    <Deed
      name="Void declaration"
      confirm={isPaid ? 'Void declaration and claw it back' : 'Void declaration'}
      grave
      may={may}
      start={{}}
      send={async (_typed, why, confirm) =>
        (await ask(VoidDeclarationDocument, { input: { declarationId: declaration.id }, why, confirm }))
          .voidDeclaration
      }
    >
      <p>
        {isPaid
          ? 'It has been paid, so it will be clawed back on the next output statement.'
          : 'It has not been paid, so it is voided and nobody is paid for it.'}
      </p>
    </Deed>
  );
}
