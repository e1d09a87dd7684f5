import { PeriodFields, periodTyped, YesNo, yesNo } from '../calendar/PeriodFields.tsx';
import type { PeriodOnPage } from '../calendar/period-queries.ts';
import { ask } from '../data/ask.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import { graphql } from '../gql/index.ts';

const ChangeContractPeriodDocument = graphql(/* GraphQL */ `
  mutation ChangeContractPeriod($input: ChangeContractPeriodInput!, $why: Why!, $confirm: String) {
    changeContractPeriod(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
`);

interface Props {
  period: PeriodOnPage;
  may: May;
}

export function ChangeContractPeriod({ period, may }: Props) {
  return (
    <Deed
      name="Change the contract period"
      confirm="Change the contract period"
      may={may}
      start={{
        startedOn: period.startedOn,
        finishedOn: period.finishedOn,
        enabled: yesNo(period.enabled),
        mentorFundingEnabled: yesNo(period.mentorFundingEnabled),
        detailedEvidenceTypesEnabled: yesNo(period.detailedEvidenceTypesEnabled),
        upliftFeesEnabled: yesNo(period.upliftFeesEnabled),
        paymentsFrozen: yesNo(Boolean(period.paymentsFrozenAt)),
      }}
      send={async ({ paymentsFrozen, ...typed }, why, confirm) => {
        const input = {
          contractPeriodId: period.id,
          ...periodTyped(typed),
          paymentsFrozen: paymentsFrozen === 'yes',
        };
        return (await ask(ChangeContractPeriodDocument, { input, why, confirm })).changeContractPeriod;
      }}
    >
      <p>Once it has started, only who may register and whether payments are frozen can change.</p>
      <PeriodFields />
      <YesNo
        name="paymentsFrozen"
        label="Are its payments frozen?"
        hint="Then nothing more is paid under it"
      />
    </Deed>
  );
}
