import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { Authenticate } from '../access/access.ts';
import type { Actor } from '../access/actor.ts';
import { seenBy } from '../access/policy.ts';
import { Fault } from '../audit/faults.ts';
import { londonDay, longInstant } from '../domain/day.ts';
import { checkedEventFilter } from '../graph/event-filter.ts';
import { everyEvent } from '../records/reads/lists/events.ts';
import type { EventRow } from '../records/reads/events.ts';
import type { Streams } from '../records/reads/stream.ts';
import { BYTE_ORDER_MARK, type Cell, csvLines } from './csv.ts';

interface Options {
  readonly streams: Streams;
  readonly authenticate: Authenticate;
  readonly clock: () => Date;
}

const STATUS: Partial<Record<Fault['code'], number>> = {
  BAD_USER_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
};
const FIELDS = ['subjectId', 'ticket', 'action', 'actorId', 'from', 'to', 'text'] as const;

/** `GET /exports/events.csv?ticket=…`: every event that the filter finds, newest first; the last line says how many. */
export async function exports(
  server: FastifyInstance,
  { streams, authenticate, clock }: Options,
): Promise<void> {
  server.addHook('onRequest', authenticate);
  server.setErrorHandler((error, request, reply) => {
    const status = error instanceof Fault ? (STATUS[error.code] ?? 500) : 500;
    if (error instanceof Fault && status < 500) return reply.code(status).send({ message: error.message });
    request.log.error({ err: error }, 'A download failed');
    return reply.code(500).send({ message: 'There is a problem with the service. Try again in a moment.' });
  });

  server.get<{ Querystring: Record<string, unknown> }>('/exports/events.csv', async (request, reply) => {
    const { actor } = request;
    if (!actor) throw new Fault('UNAUTHENTICATED', 'You are signed out. Sign in and try again.');
    const asked = checkedAddress(request.query);
    const { sql, values } = everyEvent(checkedEventFilter(actor.role, asked));
    const rows = streams.rows<EventRow>(sql, values);
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="events-${londonDay(clock())}.csv"`)
      .header('cache-control', 'no-store')
      .send(Readable.from(eventsAsCsv(rows, actor, asked, clock())));
  });
}

/** A misspelt condition would answer with everything: only those there are, each once. */
function checkedAddress(query: Record<string, unknown>): Partial<Record<(typeof FIELDS)[number], string>> {
  for (const [field, value] of Object.entries(query))
    if (!(FIELDS as readonly string[]).includes(field) || typeof value !== 'string')
      throw new Fault('BAD_USER_INPUT', `The address may hold ${FIELDS.join(', ')}, each once.`);
  return query;
}

async function* eventsAsCsv(
  batches: AsyncGenerator<EventRow[]>,
  actor: Actor,
  asked: Readonly<Record<string, string>>,
  now: Date,
): AsyncGenerator<string> {
  const seesPeople = seenBy.identity.includes(actor.role);
  const cells = (event: EventRow): Cell[] => [
    longInstant(event.recordedAt),
    event.recordedAt.toISOString(),
    event.occurredOn,
    event.action,
    seesPeople ? event.sentence : null,
    seesPeople ? event.reason : null,
    event.ticket,
    event.actor.name,
    event.id,
    event.reversesId,
  ];
  yield BYTE_ORDER_MARK;
  yield csvLines([
    [
      'When',
      'Recorded at',
      'Took effect on',
      'Action',
      'What was done',
      'Why',
      'Ticket',
      'Who',
      'Event ID',
      'Reverses event',
    ],
  ]);
  let count = 0;
  for await (const batch of batches) {
    count += batch.length;
    yield csvLines(batch.map(cells));
  }
  const filter = Object.entries(asked)
    .map(([field, value]) => `${field} ${value}`)
    .join(', ');
  yield csvLines([
    [`${count} events. ${filter || 'No filter'}. Exported ${longInstant(now)} by ${actor.name}.`],
  ]);
}
