import { ask } from '../data/ask.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import { TextField } from '../deeds/in-dialogs.ts';
import type { StatementCheckPartsFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { TYPED_TOTAL, totalTyped } from '../parts/money.ts';
import { checksInWords } from '../statements/checks-in-words.ts';

const SubmitStatementDocument = graphql(/* GraphQL */ `
  mutation SubmitStatement($input: SubmitStatementInput!, $why: Why!, $confirm: String) {
    submitStatement(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

/** What a page asks of the checks, to hand them to the dialog. */
graphql(/* GraphQL */ `
  fragment StatementCheckParts on StatementCheck {
    number
    code
    rule
    outcome
    found
    toDo
    remark
  }
`);

interface Props {
  statement: { id: string };
  checks: readonly StatementCheckPartsFragment[];
  /** What was remarked when it was last submitted: where a check finds the same, it stands there to be changed. */
  before: readonly Pick<StatementCheckPartsFragment, 'code' | 'found' | 'remark'>[];
  may: May;
}

export function SubmitStatement({ statement, checks, before, may }: Props) {
  const open = checks.filter(({ outcome }) => outcome === 'needs_remark');
  const kept = open.map((check) => [check.code, remarkedBefore(check, before)] as const);
  const start: Record<string, string> = { total: '', ...Object.fromEntries(kept) };
  return (
    <Deed
      name="Submit"
      confirm="Submit the statement"
      may={may}
      start={start}
      send={async ({ total = '', ...remarks }, why, confirm) =>
        (
          await ask(SubmitStatementDocument, {
            input: {
              statementId: statement.id,
              totalPence: totalTyped(total),
              remarks: open.map(({ code: check }) => ({ check, remark: remarks[check] ?? '' })),
            },
            why,
            confirm,
          })
        ).submitStatement
      }
    >
      <p>{checksInWords(checks)}</p>
      {kept.some(([, remark]) => remark) && (
        <p>Remarks of the last submission stand where a check finds the same. Read them again.</p>
      )}
      <p>Reckon the total yourself. An approver authorises it, who has changed nothing on it.</p>
      <TextField
        name="total"
        label="Total to pay"
        hint="In pounds and pence, like £1,234.50"
        missing="Enter the total"
        longest={20}
        pattern={{
          value: TYPED_TOTAL,
          message: 'Total must be in pounds and pence, like £1,234.50',
        }}
      />
      {open.map(({ number, code, rule, found, toDo }) => (
        <TextField
          key={code}
          name={code}
          label={`Check ${number}: ${rule}`}
          hint={`${found ?? ''} ${toDo ?? ''}`}
          missing={`Write a remark on check ${number}`}
          longest={4000}
          rows={2}
        />
      ))}
    </Deed>
  );
}

const remarkedBefore = ({ code, found }: Props['before'][number], before: Props['before']): string =>
  before.find((one) => one.code === code && one.found === found)?.remark ?? '';
