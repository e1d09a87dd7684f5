/** How far the people at the desk have come with a statement whose deadline has passed. */
type Stage = 'payable' | 'sent back' | 'submitted' | 'authorised' | 'paid';

/** So that a month shows every state at once. */
const STAGE_OF: Readonly<Record<string, Stage>> = {
  'Ambition Institute': 'submitted',
  'Education Development Trust': 'authorised',
  'National Institute of Teaching': 'sent back',
  'Teach First': 'submitted',
  'UCL Institute of Education': 'authorised',
  'Meridian Teacher Development': 'submitted',
  'Northern Lights Teaching Alliance': 'paid',
};

export const stageOf = (provider: string): Stage => STAGE_OF[provider] ?? 'payable';

const REMARKS: Readonly<Record<string, string>> = {
  'movement-within-tolerance': 'Fewer schools than last year, as the provider told us in the summer',
  'recruitment-within-target':
    'Above the target with our approval of 3 June; the contract manager has it in writing',
  'service-fee-within-contract':
    'The monthly fee was agreed above the computed one when the contract was made',
  'refunds-were-paid': 'A refund takes back the fee of the band it leaves, as the contract says',
  'mentors-are-fundable': 'Declared late for days before the funding ended',
};

/** What the officer says of a check that does not hold. */
export const remarkOn = (check: string): string =>
  REMARKS[check] ?? 'Seen, and agreed with the contract manager';

/** What an officer leaves for another person, and whose it is. */
export const SECOND_PERSON = {
  adjustmentOf: 'Coast and Country Learning',
  adjustment: {
    paymentType: 'Venues for the regional conferences',
    category: 'contract_correction',
    direction: 'add',
    amountPence: 1_250_000n,
  },
  termsOf: 'Education Development Trust',
} as const;

/** What the first band costs more by the terms that wait, in pence. */
export const RAISED_PRICE = 700n;
