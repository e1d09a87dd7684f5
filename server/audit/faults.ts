/** Codes of errors that are not refusals: the request was wrong, or we were. */
export type FaultCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'IN_PROGRESS';

/** An error whose sentence may be shown as it stands. Anything else that is thrown is ours, and is shown as a reference only. */
export class Fault extends Error {
  readonly code: FaultCode;
  constructor(code: FaultCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Fault';
    this.code = code;
  }
}

export const notFound = (what: string): Fault =>
  new Fault('NOT_FOUND', `There is no ${what} with this id. Check the link, or search again.`);
