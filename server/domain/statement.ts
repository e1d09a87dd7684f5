/** The way of a statement, one step at a time. */
export const statementStatuses = ['open', 'payable', 'submitted', 'authorised', 'paid'] as const;
export type StatementStatus = (typeof statementStatuses)[number];

/** An output statement pays for declarations; a service statement carries the service fee only. */
export const feeTypes = ['output', 'service'] as const;
export type FeeType = (typeof feeTypes)[number];
