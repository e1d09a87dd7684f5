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
  readonly reference: string | null;
  readonly status: number;

  constructor(kind: FaultKind, message: string, reference: string | null = null) {
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
  return new Fault('fault', error instanceof Error ? error.message : String(error));
}

const ofTheService: readonly FaultKind[] = ['unreachable', 'not-loaded', 'fault'];

/** What stands above the words of a fault: whether it is the service that has a problem. */
export const headingOf = (fault: Fault | null): string =>
  fault && ofTheService.includes(fault.kind) ? 'There is a problem with the service' : 'There is a problem';

/** Why a request for a file, or with one, was turned away, as its answer says; else in these words. */
export async function faultOf(response: Response, otherwise: string): Promise<Fault> {
  const { message, reference } = await response.json().catch(() => ({}));
  return new Fault(kindOfStatus(response.status), message ?? otherwise, reference);
}

function kindOfStatus(status: number): FaultKind {
  if (status === 401) return 'signed-out';
  if (status === 403) return 'no-permission';
  return status < 500 ? 'bad-input' : 'unreachable';
}
