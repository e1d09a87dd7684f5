/** What kind of failure it is, as the screens tell them apart. */
export type FaultKind =
  | 'signed-out'
  | 'no-permission'
  | 'not-found'
  | 'bad-input'
  | 'unreachable'
  | 'not-loaded'
  | 'fault';

const statuses: Record<FaultKind, number> = {
  'signed-out': 401,
  'no-permission': 403,
  'not-found': 404,
  'bad-input': 400,
  unreachable: 503,
  'not-loaded': 503,
  fault: 500,
};

const kinds: Readonly<Record<string, FaultKind>> = {
  UNAUTHENTICATED: 'signed-out',
  FORBIDDEN: 'no-permission',
  NOT_FOUND: 'not-found',
  BAD_USER_INPUT: 'bad-input',
  IDEMPOTENCY_KEY_REUSED: 'bad-input',
  IN_PROGRESS: 'unreachable',
  UNAVAILABLE: 'unreachable',
};

/** Something that is not an answer: react-admin knows it by its status, people by its reference. */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly kind: FaultKind;
  readonly reference: string;
  readonly status: number;

  constructor(kind: FaultKind, message: string, reference: string) {
    super(message);
    this.status = statuses[kind];
    this.kind = kind;
    this.reference = reference;
  }
}

export const kindOfCode = (code: unknown): FaultKind => kinds[String(code)] ?? 'fault';

/** Whatever was thrown, as a fault: our own mistakes too get a page and a way back. */
export function asFault(error: unknown): Fault {
  if (error instanceof Fault) return error;
  return new Fault('fault', error instanceof Error ? error.message : String(error), 'none');
}
