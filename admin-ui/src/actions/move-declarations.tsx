import { ask } from '../data/ask.ts';
import { roleChoices, typeChoices } from '../declarations/declaration-choices.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import { DayField, SelectField, StatementField } from '../deeds/in-dialogs.ts';
import type { DeclarationState, TeacherRole } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

const MoveDeclarationsDocument = graphql(/* GraphQL */ `
  mutation MoveDeclarations($input: MoveDeclarationsInput!, $why: Why!, $confirm: String) {
    moveDeclarations(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

interface Props {
  statement: { id: string; name: string; leadProvider: { id: string }; contractPeriodYear: number };
  /** Only this one; else those of the kind chosen. */
  declaration?: { id: string };
  may: May;
}

const STATES = [
  { value: 'eligible', words: 'Eligible' },
  { value: 'payable', words: 'Payable' },
  { value: 'awaiting_clawback', words: 'Awaiting clawback' },
];

const nothingChosen = {
  toStatementId: '',
  role: '',
  declarationType: '',
  state: '',
  declaredFrom: '',
  declaredTo: '',
  receivedFrom: '',
  receivedTo: '',
};

export function MoveDeclarations({ statement, declaration, may }: Props) {
  return (
    <Deed
      name={declaration ? 'Move to another statement' : 'Move declarations'}
      confirm={declaration ? 'Move the declaration' : 'Move the declarations'}
      may={may}
      start={nothingChosen}
      send={async (typed, why, confirm) => {
        const input = {
          statementId: statement.id,
          toStatementId: typed.toStatementId,
          ...(declaration ? { declarationIds: [declaration.id] } : chosen(typed)),
        };
        return (await ask(MoveDeclarationsDocument, { input, why, confirm })).moveDeclarations;
      }}
    >
      <p>
        {declaration
          ? `It leaves the ${statement.name} statement.`
          : `They leave the ${statement.name} statement: all that wait to be paid or taken back, or those of a kind.`}
      </p>
      <StatementField name="toStatementId" label="To which statement?" besides={statement} />
      {!declaration && <WhichDeclarations />}
    </Deed>
  );
}

function WhichDeclarations() {
  return (
    <>
      <SelectField name="role" label="Declared as" none="ECTs and mentors" choices={roleChoices} />
      <SelectField name="declarationType" label="Type" none="All types" choices={typeChoices} />
      <SelectField name="state" label="State" none="All that can move" choices={STATES} />
      <DayField name="declaredFrom" label="Dated from (optional)" optional />
      <DayField name="declaredTo" label="Dated to (optional)" optional />
      <DayField name="receivedFrom" label="Received from (optional)" optional />
      <DayField name="receivedTo" label="Received to (optional)" optional />
    </>
  );
}

const chosen = (typed: typeof nothingChosen) => ({
  role: (typed.role || null) as TeacherRole | null,
  declarationTypes: typed.declarationType ? [typed.declarationType] : null,
  states: typed.state ? [typed.state as DeclarationState] : null,
  declaredFrom: typed.declaredFrom || null,
  declaredTo: typed.declaredTo || null,
  receivedFrom: typed.receivedFrom || null,
  receivedTo: typed.receivedTo || null,
});
