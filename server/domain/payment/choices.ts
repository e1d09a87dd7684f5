/**
 * The decisions the business still owes us (finance-questions.md §5) as this engine takes them until it answers.
 * Each is named here once, with its number; the code that depends on one says so.
 */
export const CHOICES = {
  /** D1: overflow with earlier refunds is dropped first, as register-ECT does it; PAY-20 is there for parity. */
  bandingRule: 'PAY-19',
  /** D2: a refund costs today's fee of the band it leaves, not the price once paid. */
  refundPrice: 'fee of the band now',
  /** D3: money is rounded when it is shown and nowhere else. */
  rounding: 'when shown',
  /** D4: service months and empty output months are not authorised, and are flagged. */
  authoriseServiceMonths: false,
  authoriseWithoutDeclarations: false,
  /** D5: a stored fee type stays; the month only proposes one for a new statement. */
  feeTypeOnEdit: 'as stored',
  /** D6: a void may take a declaration off a payable statement, which then needs a new check. */
  voidOnPayableStatement: true,
  /** D7: uplifts that were capped when invoiced stay as invoiced; no cap is applied again. */
  upliftCap: null,
  /** D8: a restart after an old start, or the same milestone twice, is refused and settled by an adjustment. */
  secondDeclarationOfAType: 'refused',
  /** D9: an ended funding date warns and does not change the amount. */
  endedFunding: 'warns',
  /** D10: the service fee warns after 29 months, and the set-up fee is subtracted from it. */
  serviceFeeMonths: 29,
  setupFee: 'subtracted',
  /** D11: completed comes before extended-1 to 3 in a teacher's sequence. */
  completedBeforeExtended: true,
  /** D12: only the finance roles authorise. */
  authorisingRoles: 'finance only',
  /** Pence: an adjustment above this, either way, waits for another person. The database holds the same sum (0011). */
  adjustmentApprovalAbove: 1_000_000n,
} as const satisfies Record<string, unknown>;

/** D4 as this console takes it: service months and statements without declarations go the way of the four eyes too. */
export const FOUR_EYES = { authoriseServiceMonths: true, authoriseWithoutDeclarations: true } as const;
