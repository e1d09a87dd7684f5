import { ask } from '../data/ask.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import { TextField } from '../deeds/in-dialogs.ts';
import { graphql } from '../gql/index.ts';

const CorrectEmailDocument = graphql(/* GraphQL */ `
  mutation CorrectEmail($input: CorrectEmailInput!, $why: Why!, $confirm: String) {
    correctEmail(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

interface Props {
  stay: { id: string; email?: string | null };
  may: May;
}

export function CorrectEmail({ stay, may }: Props) {
  return (
    <Deed
      name="Correct email"
      confirm="Correct the email"
      may={may}
      start={{ email: stay.email ?? '' }}
      send={async ({ email }, why, confirm) =>
        (await ask(CorrectEmailDocument, { input: { stayId: stay.id, email: email.trim() }, why, confirm }))
          .correctEmail
      }
    >
      <TextField
        name="email"
        type="email"
        label="Email address at this school"
        missing="Enter the email address"
        longest={254}
        pattern={{
          value: /^\s*\S+@\S+\.\S+\s*$/,
          message: 'Email address must be in the correct format, like name@example.com',
        }}
      />
    </Deed>
  );
}
