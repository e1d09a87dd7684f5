import { PeriodFields, periodTyped, yesNo } from '../calendar/PeriodFields.tsx';
import type { PeriodOnPage } from '../calendar/period-queries.ts';
import { ask } from '../data/ask.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import { FigureField } from '../deeds/in-dialogs.ts';
import { graphql } from '../gql/index.ts';

const OpenContractPeriodDocument = graphql(/* GraphQL */ `
  mutation OpenContractPeriod($input: OpenContractPeriodInput!, $why: Why!, $confirm: String) {
    openContractPeriod(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

/** The next contract period, filled in from the latest. */
export function OpenContractPeriod({ like, may }: { like: PeriodOnPage; may: May }) {
  const year = like.year + 1;
  return (
    <Deed
      name="Make another contract period"
      confirm="Make the contract period"
      may={may}
      start={{
        year: String(year),
        startedOn: `${year}-06-01`,
        finishedOn: `${year + 1}-05-31`,
        enabled: 'no',
        mentorFundingEnabled: yesNo(like.mentorFundingEnabled),
        detailedEvidenceTypesEnabled: yesNo(like.detailedEvidenceTypesEnabled),
        upliftFeesEnabled: yesNo(like.upliftFeesEnabled),
      }}
      send={async (typed, why, confirm) => {
        const input = { year: Number(typed.year), ...periodTyped(typed) };
        return (await ask(OpenContractPeriodDocument, { input, why, confirm })).openContractPeriod;
      }}
    >
      <p>The schedules and milestones of the year before are copied, a year on.</p>
      <FigureField kind="count" name="year" label="Year" missing="Enter the year" />
      <PeriodFields />
    </Deed>
  );
}
