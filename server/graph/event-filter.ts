import { maySearchPeople } from '../access/policy.ts';
import { Fault } from '../audit/faults.ts';
import { isDay } from '../domain/day.ts';
import { type Role, roleName } from '../domain/user.ts';
import type { EventFilter } from '../records/reads/lists/events.ts';
import { checkedId, checkedText } from './checked-input.ts';

type Asked = {
  readonly [Field in 'subjectId' | 'ticket' | 'action' | 'actorId' | 'from' | 'to' | 'text']?:
    | string
    | null
    | undefined;
};

const TEXT_LENGTH = 200;
const MOST_WORDS = 12;

/** What was asked of events, by GraphQL or in the address of a download. Each fault names its field. */
export function checkedEventFilter(role: Role, asked: Asked): EventFilter {
  const text = asked.text?.trim() || undefined;
  // What was said of people is said by name: whoever may not look for people may not look for it.
  if (text && !maySearchPeople(role))
    throw new Fault(
      'FORBIDDEN',
      `A ${roleName(role)} cannot search in what was done. Ask by record, action or day.`,
    );
  if (text && (text.length > TEXT_LENGTH || text.split(/\s+/).length > MOST_WORDS))
    throw new Fault(
      'BAD_USER_INPUT',
      `Text to look for (text) must be ${MOST_WORDS} words and ${TEXT_LENGTH} characters or fewer.`,
    );
  return {
    subjectId: asked.subjectId ? checkedId('subjectId', asked.subjectId) : undefined,
    actorId: asked.actorId ? checkedId('actorId', asked.actorId) : undefined,
    ticket: asked.ticket ? checkedTicket(asked.ticket) : undefined,
    action: asked.action ? checkedAction(asked.action) : undefined,
    from: asked.from ? checkedDay('from', asked.from) : undefined,
    to: asked.to ? checkedDay('to', asked.to) : undefined,
    text: text && checkedText('text', text),
  };
}

function checkedTicket(ticket: string): string {
  const digits = ticket.trim().replace(/^#/, '');
  if (!/^\d{1,12}$/.test(digits))
    throw new Fault('BAD_USER_INPUT', 'ticket must be the number of a Zendesk ticket, up to 12 digits.');
  return digits;
}

function checkedAction(action: string): string {
  if (!/^[a-z][a-z0-9-]{0,59}$/.test(action))
    throw new Fault('BAD_USER_INPUT', 'action must be the name of an action, such as void-declaration.');
  return action;
}

function checkedDay(field: string, day: string): string {
  if (!isDay(day))
    throw new Fault('BAD_USER_INPUT', `${field} must be a real day from 1900 to 2099 as YYYY-MM-DD.`);
  return day;
}
