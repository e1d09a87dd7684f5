import { DayField, TextField } from '../deeds/in-dialogs.ts';

/** What the finance system shows of a payment that it made. */
export function PaymentFields() {
  return (
    <>
      <TextField
        name="reference"
        label="Payment reference"
        hint="As the finance system shows it"
        missing="Enter the payment reference"
        longest={50}
        width="20rem"
      />
      <DayField name="paidOn" label="Day of payment" />
    </>
  );
}

export const noPayment = { reference: '', paidOn: '' } as const;
