import type { Why } from '../audit/door.ts';
import { Fault } from '../audit/faults.ts';
import { isUuid } from '../domain/uuid.ts';
import type { Page } from '../records/reads/page.ts';

const REASON_LENGTH = 4000;
const TEXT_LENGTH = 4000;
const MOST_IDS = 500;
const MOST_PER_PAGE = 100;
const SEARCH_LENGTH = 200;

/** Ids are UUIDs; they are compared in lower case. */
export function checkedId(field: string, id: string): string {
  if (!isUuid(id)) throw new Fault('BAD_USER_INPUT', `${field} must be a UUID.`);
  return id.toLowerCase();
}

export function checkedIds(field: string, ids: readonly string[]): string[] {
  if (ids.length > MOST_IDS) throw new Fault('BAD_USER_INPUT', `${field} may hold ${MOST_IDS} ids at most.`);
  return ids.map((id) => checkedId(field, id));
}

/** Which page of a list: the first 25 unless said. */
export function checkedPage(
  asked:
    | (Partial<Page> & { after?: string | null | undefined; before?: string | null | undefined })
    | null
    | undefined,
): Page {
  if (asked?.after || asked?.before)
    throw new Fault('BAD_USER_INPUT', 'This list goes by page number. Leave out after and before.');
  const { page = 1, perPage = 25 } = asked ?? {};
  if (page < 1) throw new Fault('BAD_USER_INPUT', 'Page must be 1 or more.');
  if (perPage < 1 || perPage > MOST_PER_PAGE)
    throw new Fault('BAD_USER_INPUT', `Page size (perPage) must be 1 to ${MOST_PER_PAGE}.`);
  return { page, perPage };
}

/** Why a deed is done: a reason that says something, a ticket that is a number, a key that is a UUID. */
export function checkedWhy(why: {
  reason: string;
  ticket?: string | null | undefined;
  idempotencyKey: string;
}): Why {
  const reason = checkedText('why.reason', why.reason).trim();
  if (reason === '') throw new Fault('BAD_USER_INPUT', 'Enter a reason (why.reason).');
  if (reason.length > REASON_LENGTH)
    throw new Fault(
      'BAD_USER_INPUT',
      `The reason (why.reason) must be ${REASON_LENGTH} characters or fewer.`,
    );
  const ticket = why.ticket?.trim().replace(/^#/, '') || null;
  if (ticket && !/^\d{1,12}$/.test(ticket))
    throw new Fault(
      'BAD_USER_INPUT',
      'The ticket (why.ticket) must be the number of a Zendesk ticket, up to 12 digits.',
    );
  return { reason, ticket, idempotencyKey: checkedId('why.idempotencyKey', why.idempotencyKey) };
}

/** The whole input of a deed: text that PostgreSQL would refuse or change is refused here, by the name of its field. */
export function checkedInput<Input extends object>(input: Input): Input {
  return Object.fromEntries(
    Object.entries(input)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => [field, checkedValue(field, value)]),
  ) as Input;
}

/** What somebody looks for: short, and of characters that PostgreSQL takes. */
export function checkedSearch(field: string, text: string): string {
  if (text.length > SEARCH_LENGTH)
    throw new Fault('BAD_USER_INPUT', `Search text (${field}) must be ${SEARCH_LENGTH} characters or fewer.`);
  return checkedText(field, text);
}

function checkedValue(field: string, value: unknown): unknown {
  if (Array.isArray(value)) {
    if (value.length > MOST_IDS)
      throw new Fault('BAD_USER_INPUT', `${field} may hold ${MOST_IDS} values at most.`);
    return value.map((one) => checkedValue(field, one));
  }
  if (typeof value === 'object' && value !== null) return checkedInput(value);
  if (typeof value !== 'string') return value;
  return field.endsWith('Id') ? checkedId(field, value) : checkedText(field, value);
}

export function checkedText(field: string, text: string): string {
  if (text.includes('\0') || !text.isWellFormed())
    throw new Fault('BAD_USER_INPUT', `${field} contains a character that cannot be stored. Type it again.`);
  if (text.length > TEXT_LENGTH)
    throw new Fault('BAD_USER_INPUT', `${field} must be ${TEXT_LENGTH} characters or fewer.`);
  return text.normalize('NFC');
}
