/** The milestones a lead provider may declare, in the order of a training programme. */
export const declarationTypes = [
  'started',
  'retained-1',
  'retained-2',
  'retained-3',
  'retained-4',
  'completed',
  'extended-1',
  'extended-2',
  'extended-3',
] as const;
export type DeclarationType = (typeof declarationTypes)[number];

/** What the lead provider says it holds as evidence (DEC-04). */
export const evidenceTypes = [
  'training-event-attended',
  'self-study-material-completed',
  'materials-engaged-with-offline',
  '75-percent-engagement-met',
  '75-percent-engagement-met-reduced-induction',
  'one-term-induction',
  'other',
] as const;
export type EvidenceType = (typeof evidenceTypes)[number];

export const paymentStatuses = ['no_payment', 'eligible', 'payable', 'paid', 'voided'] as const;
export type PaymentStatus = (typeof paymentStatuses)[number];

export const clawbackStatuses = ['no_clawback', 'awaiting_clawback', 'clawed_back'] as const;
export type ClawbackStatus = (typeof clawbackStatuses)[number];
