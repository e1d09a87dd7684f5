import type { Day } from '../../../domain/day.ts';
import { event, type EventRow } from '../events.ts';
import { readPage } from '../list-page.ts';
import type { List, ListPage, PageAsked } from '../list.ts';
import type { Reader } from '../reader.ts';
import { splitWords } from './words.ts';

/** Which events; all conditions together. */
export interface EventFilter {
  readonly subjectId?: string | undefined;
  readonly ticket?: string | undefined;
  readonly action?: string | undefined;
  readonly actorId?: string | undefined;
  /** First and last day in London. */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  /** Words of the sentence or the reason. */
  readonly text?: string | undefined;
}

export const eventList: List<EventFilter, 'recorded'> = {
  name: 'events',
  id: 'e.id',
  from: () => 'audit.events e',
  orders: { recorded: { key: 'e.recorded_at' } },
  conditions(filter, where) {
    if (filter.subjectId) {
      const id = where.value(filter.subjectId);
      where.and(`e.id in (select event_id from audit.event_subjects where subject_id = ${id}
                          union select event_id from audit.row_changes where row_id = ${id})`);
    }
    if (filter.ticket) where.and(`e.ticket = ${where.value(filter.ticket)}`);
    if (filter.action) where.and(`e.action = ${where.value(filter.action)}`);
    if (filter.actorId) where.and(`e.actor_id = ${where.value(filter.actorId)}`);
    if (filter.from)
      where.and(`e.recorded_at >= ${where.value(filter.from)}::date::timestamp at time zone 'Europe/London'`);
    if (filter.to)
      where.and(
        `e.recorded_at < (${where.value(filter.to)}::date + 1)::timestamp at time zone 'Europe/London'`,
      );
    // A condition a word, so that each is found by the index.
    for (const word of splitWords(filter.text))
      where.and(
        `fold(e.sentence || ' ' || e.reason) like fold(${where.value(`%${word.replaceAll(/[\\%_]/g, '\\$&')}%`)})`,
      );
  },
  shown: `${event} from found join audit.events e on e.id = found.id join users u on u.id = e.actor_id`,
};

/** Newest first. */
export const eventPage = (
  reader: Reader,
  filter: EventFilter,
  page: PageAsked,
): Promise<ListPage<EventRow>> =>
  readPage(reader, eventList, filter, { by: 'recorded', descending: true }, page);
