import type { ProviderCalendar } from '../calendar/calendar-queries.ts';
import { StatementFields } from '../calendar/StatementFields.tsx';
import { ask } from '../data/ask.ts';
import { Deed } from '../deeds/Deed.tsx';
import { SelectField } from '../deeds/in-dialogs.ts';
import type { FeeType } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { isoMonth, monthInWords } from '../parts/days.ts';

const CreateStatementDocument = graphql(/* GraphQL */ `
  mutation CreateStatement($input: CreateStatementInput!, $why: Why!, $confirm: String) {
    createStatement(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

const YEARS = 5;

export function CreateStatement({ provider }: { provider: ProviderCalendar }) {
  const taken = new Set(provider.statements.map(({ name }) => name));
  const months = Array.from({ length: YEARS * 12 }, (_, index) => {
    const year = provider.contractPeriodYear + Math.floor(index / 12);
    const value = isoMonth({ year, month: (index % 12) + 1 });
    return { value, words: monthInWords(value) };
  }).filter(({ words }) => !taken.has(words));
  return (
    <Deed
      name="Add a statement"
      confirm="Add the statement"
      may={provider.mayCreateStatement}
      start={{
        month: '',
        feeType: '',
        deadlineDate: '',
        paymentDate: '',
        contractId: provider.contracts.findLast(({ retiredAt }) => !retiredAt)?.id ?? '',
      }}
      send={async ({ month, feeType, deadlineDate, paymentDate, contractId }, why, confirm) => {
        const [year = '', number = ''] = month.split('-');
        const input = {
          activeLeadProviderId: provider.id,
          year: Number(year),
          month: Number(number),
          feeType: feeType as FeeType,
          deadlineDate,
          paymentDate,
          contractId,
        };
        return (await ask(CreateStatementDocument, { input, why, confirm })).createStatement;
      }}
    >
      <SelectField
        name="month"
        label="Month"
        missing="Choose a month"
        none="Choose a month"
        choices={months}
      />
      <StatementFields contracts={provider.contracts} />
    </Deed>
  );
}
