/** Codes of errors that are not refusals: the request was wrong, or we were. */
export type FaultCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'TOO_LARGE'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'IN_PROGRESS';

/** With which status each is answered where it is not GraphQL that was asked. */
const STATUSES: Readonly<Record<FaultCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  IDEMPOTENCY_KEY_REUSED: 409,
  IN_PROGRESS: 409,
};

/** An error whose sentence may be shown as it stands. Anything else that is thrown is ours, and is shown as a reference only. */
export class Fault extends Error {
  readonly code: FaultCode;
  constructor(code: FaultCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Fault';
    this.code = code;
  }

  get statusCode(): number {
    return STATUSES[this.code];
  }
}

export const notFound = (what: string): Fault =>
  new Fault('NOT_FOUND', `There is no ${what} with this id. Check the link, or search again.`);
