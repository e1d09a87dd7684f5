import { ask } from '../data/ask.ts';
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
  declaration: { id: string; voidClawsBack: boolean };
  may: May;
}

/** Named by what it will do: nobody is to void what is clawed back. */
export function VoidDeclaration({ declaration, may }: Props) {
  const { voidClawsBack } = declaration;
  const name = voidClawsBack ? 'Claw back declaration' : 'Void declaration';
  return (
    <Deed
      name={name}
      confirm={name}
      grave
      may={may}
      also="void"
      start={{}}
      send={async (_typed, why, confirm) =>
        (await ask(VoidDeclarationDocument, { input: { declarationId: declaration.id }, why, confirm }))
          .voidDeclaration
      }
    >
      <p>
        {voidClawsBack
          ? 'It has been paid, so it stays on record as paid, and its money is taken back on the next output statement.'
          : 'It has not been paid, so it is voided and nobody is paid for it.'}
      </p>
    </Deed>
  );
}
