/** SQLSTATEs of a database that shuts down, starts, has no connection left, or (class 08) is not reached. */
const STATES = new Set(['57P01', '57P02', '57P03', '53300']);
const SYSTEM = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);
/** What `pg` says where it gives no code. */
const WORDS =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/;

/** Whether an error only says that the database was not there: nothing is wrong with what was asked. */
export function isLostConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return code.startsWith('08') || STATES.has(code) || SYSTEM.has(code) || WORDS.test(error.message);
}
