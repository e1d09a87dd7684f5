import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Authenticate } from '../access/access.ts';
import type { Actor } from '../access/actor.ts';
import { Fault, type FaultCode } from '../audit/faults.ts';
import { csvLine } from '../domain/csv.ts';
import { londonDay, longInstant } from '../domain/day.ts';
import type { Copies } from '../records/reads/copies.ts';
import type { Reader } from '../records/reads/reader.ts';
import type { Export } from './export.ts';
import { exportedLists } from './exported-lists.ts';

interface Options {
  readonly copies: Copies;
  readonly reader: Reader;
  readonly authenticate: Authenticate;
  readonly clock: () => Date;
}

const BYTE_ORDER_MARK = '\uFEFF';
const BODY_BYTES = 64 * 1024;

/**
 * `POST /exports/declarations.csv` with `{ filter, sort }` answers the whole list as a file, streamed. The filter is in the
 * body, for addresses are kept in logs and histories. The last line says how many rows there are, of what, and for whom:
 * without it, the file is not whole.
 */
export async function exports(
  server: FastifyInstance,
  { copies, reader, authenticate, clock }: Options,
): Promise<void> {
  server.addHook('onRequest', authenticate);
  server.setErrorHandler((error: Error & { statusCode?: number; code?: string }, request, reply) =>
    answerError(error, request, reply),
  );
  server.post<{ Params: { list: string }; Body: { filter?: unknown; sort?: unknown } | null }>(
    '/exports/:list.csv',
    { bodyLimit: BODY_BYTES },
    async ({ params: { list }, body, actor }, reply) => {
      const now = clock();
      const { filter, sort } = body ?? {};
      const asked = { actor: signedIn(actor), today: londonDay(now), reader, filter, sort };
      const make = Object.hasOwn(exportedLists, list) ? exportedLists[list] : undefined;
      if (!make) throw new Fault('NOT_FOUND', `There is no list to export called that. There are ${names}.`);
      const made = await make(asked);
      const end = `${made.end ?? filterInWords(filter)}. Exported ${longInstant(now)} by ${asked.actor.name}.`;
      const lines = csv(made, end, copies);
      // What fails before the first rows is answered in words.
      const first = await lines.next();
      return reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header(
          'content-disposition',
          `attachment; filename="${made.fileName ?? `${list}-${londonDay(now)}.csv`}"`,
        )
        .header('x-content-type-options', 'nosniff')
        .header('cache-control', 'no-store')
        .send(
          Readable.from(startingWith(first.value ?? '', lines), {
            objectMode: false,
            highWaterMark: 64 * 1024,
          }),
        );
    },
  );
}

const names = Object.keys(exportedLists).join(', ');

function signedIn(actor: Actor | null): Actor {
  if (!actor) throw new Fault('UNAUTHENTICATED', 'You are signed out. Sign in and try again.');
  return actor;
}

/** Piece by piece: the next is asked for when somebody has taken this one. */
async function* csv(
  { headings, sql, values }: Export,
  end: string,
  copies: Copies,
): AsyncGenerator<string | Buffer, void, void> {
  let total = 0;
  const pieces = copies.csv(sql, values);
  // What fails does so before anything is said.
  const first = await pieces.next();
  yield BYTE_ORDER_MARK + csvLine(headings);
  for (let piece = first; !piece.done; piece = await pieces.next()) {
    total += piece.value.rows;
    yield piece.value.bytes;
  }
  yield csvLine([`${total} ${total === 1 ? 'row' : 'rows'}. ${end}`]);
}

/** 'states voided paid, role ect', after it was checked. */
const filterInWords = (filter: unknown): string =>
  Object.entries(filter ?? {})
    .map(([field, value]) => `${field} ${Array.isArray(value) ? value.join(' ') : String(value)}`)
    .join(', ') || 'No filter';

async function* startingWith(first: string | Buffer, rest: AsyncGenerator<string | Buffer, void, void>) {
  yield first;
  yield* rest;
}

const STATUSES: Partial<Record<FaultCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
};

function answerError(
  error: Error & { statusCode?: number; code?: string },
  request: FastifyRequest,
  reply: FastifyReply,
) {
  if (error instanceof Fault)
    return reply.code(STATUSES[error.code] ?? 503).send({ code: error.code, message: error.message });
  const { statusCode = 500, code = 'INTERNAL' } = error;
  if (statusCode < 500) return reply.code(statusCode).send({ code, message: error.message });
  request.log.error({ err: error }, 'An export failed');
  return reply
    .code(500)
    .send({ code: 'INTERNAL', message: 'There is a problem with the service. Try again.' });
}
