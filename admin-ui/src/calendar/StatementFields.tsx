import { ChoiceField, DayField, SelectField } from '../deeds/in-dialogs.ts';

interface Version {
  readonly id: string;
  readonly number: number;
  readonly retiredAt?: string | null;
}

/** What a statement says of itself besides its month. */
export function StatementFields({ contracts }: { contracts: readonly Version[] }) {
  return (
    <>
      <ChoiceField
        name="feeType"
        label="What it pays"
        missing="Choose what it pays"
        choices={[
          { value: 'output', words: 'Declarations and the service fee' },
          { value: 'service', words: 'The service fee only' },
        ]}
      />
      <DayField
        name="deadlineDate"
        label="Deadline for declarations"
        hint="Usually the last day of the month before"
      />
      <DayField name="paymentDate" label="Payment date" hint="Usually the 25th" />
      <SelectField
        name="contractId"
        label="Contract"
        missing="Choose the version of the contract"
        choices={contracts
          .filter(({ retiredAt }) => !retiredAt)
          .map(({ id, number }) => ({ value: id, words: `Version ${number}` }))}
      />
    </>
  );
}
