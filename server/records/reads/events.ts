import type { Day } from '../../domain/day.ts';
import type { Reader } from './reader.ts';

export interface EventRow {
  id: string;
  action: string;
  sentence: string;
  reason: string;
  ticket: string | null;
  occurredOn: Day;
  recordedAt: Date;
  reversesId: string | null;
  actor: { id: string; name: string };
}

export interface RowChangeRow {
  eventId: string;
  table: string;
  rowId: string;
  op: 'insert' | 'update' | 'delete';
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

/** How many rows of an event, and events of a record, are shown at once. */
export const CHANGES_SHOWN = 200;
const HISTORY_SHOWN = 50;
const SUBJECTS_SHOWN = 50;

/** The columns of an event `e` done by the user `u`. */
export const event = `e.id, e.action, e.sentence, e.reason, e.ticket, e.occurred_on as "occurredOn", e.recorded_at as "recordedAt",
  e.reverses as "reversesId", jsonb_build_object('id', u.id, 'name', u.name) as actor`;

export const eventsById = (reader: Reader, ids: readonly string[]): Promise<EventRow[]> =>
  reader.all(
    'events-by-id',
    `select ${event} from audit.events e join users u on u.id = e.actor_id where e.id = any($1)`,
    [ids],
  );

const ACTORS_SHOWN = 500;

/** Whoever has done anything: a person, or a part of the service. */
export const actorsOfEvents = (reader: Reader): Promise<{ id: string; name: string }[]> =>
  reader.all(
    'actors-of-events',
    `select u.id, u.name from users u where exists (select from audit.events e where e.actor_id = u.id)
     order by u.name, u.id limit ${ACTORS_SHOWN}`,
  );

/** When the row was first written here; null when it never was. */
export async function recordedSince(reader: Reader, rowId: string): Promise<Date | null> {
  const [first] = await reader.all<{ recordedAt: Date }>(
    'recorded-since',
    `select e.recorded_at as "recordedAt" from audit.row_changes c join audit.events e on e.id = c.event_id
     where c.row_id = $1 order by c.id limit 1`,
    [rowId],
  );
  return first?.recordedAt ?? null;
}

export const reversalsOf = (reader: Reader, ids: readonly string[]): Promise<EventRow[]> =>
  reader.all(
    'reversals-of',
    `select ${event} from audit.events e join users u on u.id = e.actor_id
     where e.reverses = any($1) and e.recorded_at <= audit.known_at()`,
    [ids],
  );

/** The newest of each record's history; each row says whose it is. */
export const historyOf = (
  reader: Reader,
  ids: readonly string[],
): Promise<(EventRow & { subjectId: string })[]> =>
  reader.all(
    'history-of',
    `select x.* from unnest($1::uuid[]) as subject(id) cross join lateral (
       select subject.id as "subjectId", ${event}
       from audit.event_subjects s join audit.events e on e.id = s.event_id join users u on u.id = e.actor_id
       where s.subject_id = subject.id and e.recorded_at <= audit.known_at() order by s.event_id desc limit ${HISTORY_SHOWN}) x`,
    [ids],
  );

/** The records that each event is about. */
export const subjectsOf = (
  reader: Reader,
  ids: readonly string[],
): Promise<{ eventId: string; type: string; id: string }[]> =>
  reader.all(
    'subjects-of',
    `select x.* from unnest($1::uuid[]) as asked(id) cross join lateral (
       select s.event_id as "eventId", s.subject_type as type, s.subject_id as id
       from audit.event_subjects s where s.event_id = asked.id order by s.subject_type, s.subject_id limit ${SUBJECTS_SHOWN}) x`,
    [ids],
  );

/** The first rows that each event touched, in order. */
export const changesOf = (reader: Reader, ids: readonly string[]): Promise<RowChangeRow[]> =>
  reader.all(
    'changes-of',
    `select x.* from unnest($1::uuid[]) as asked(id) cross join lateral (
       select c.event_id as "eventId", c.table_name as "table", c.row_id as "rowId", c.op, c.before, c.after
       from audit.row_changes c where c.event_id = asked.id order by c.id limit ${CHANGES_SHOWN}) x`,
    [ids],
  );

export const changeCounts = (
  reader: Reader,
  ids: readonly string[],
): Promise<{ eventId: string; count: bigint }[]> =>
  reader.all(
    'change-counts',
    `select event_id as "eventId", count(*) as count from audit.row_changes where event_id = any($1) group by event_id`,
    [ids],
  );

/** What people call these records; ids that name nothing any more are left out. */
export const namesOf = (reader: Reader, ids: readonly string[]): Promise<{ id: string; name: string }[]> =>
  reader.all('names-of', 'select id, name from record_names where id = any($1)', [ids]);
