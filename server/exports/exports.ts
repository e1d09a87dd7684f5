import type { OutgoingHttpHeaders } from 'node:http';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Authenticate } from '../access/authenticate.ts';
import type { Actor } from '../access/actor.ts';
import { Fault } from '../audit/faults.ts';
import { BYTE_ORDER_MARK, csvLine } from '../domain/csv.ts';
import { londonDay, longInstant } from '../domain/day.ts';
import { onlyJson } from '../graph/json-body.ts';
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

/** Whoever takes no piece for so long has gone. */
const GONE_AFTER_MS = 60_000;

/**
 * `POST /exports/declarations.csv` with `{ filter, sort }` answers the whole list as a file, streamed. The filter is in the
 * body, for addresses are kept in logs and histories. The last line says how many rows there are, of what, and for whom:
 * without it, the file is not whole.
 */
export async function exports(
  server: FastifyInstance,
  { copies, reader, authenticate, clock }: Options,
): Promise<void> {
  server.addHook('onRequest', authenticate.first);
  onlyJson(server);
  server.post<{ Params: { list: string }; Body: object | undefined }>(
    '/exports/:list.csv',
    async ({ params: { list }, body, actor }, reply) => {
      const now = clock();
      const { filter, sort } = checkedBody(body ?? {});
      const asked = { actor: signedIn(actor), today: londonDay(now), reader, filter, sort };
      const make = Object.hasOwn(exportedLists, list) ? exportedLists[list] : undefined;
      if (!make) throw new Fault('NOT_FOUND', `There is no list to export called that. There are ${names}.`);
      const made = await make(asked);
      const end = `${made.end ?? filterInWords(filter)}. Exported ${longInstant(now)} by ${asked.actor.name}.`;
      const gone = new AbortController();
      reply.raw.once('close', () => gone.abort());
      const lines = csv(made, end, copies, gone.signal);
      // What fails before the first rows is answered in words.
      const first = await lines.next().catch(unless(gone.signal));
      if (!first) return reply.hijack();
      void reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header(
          'content-disposition',
          `attachment; filename="${made.fileName ?? `${list}-${londonDay(now)}.csv`}"`,
        )
        .header('x-content-type-options', 'nosniff')
        .header('cache-control', 'no-store')
        .hijack();
      reply.raw.writeHead(200, reply.getHeaders() as OutgoingHttpHeaders);
      await write(reply, first.value ?? '', lines);
    },
  );
}

const names = Object.keys(exportedLists).join(', ');

/** What is misspelt would be left out, and the file hold everything. */
function checkedBody({ filter, sort, ...others }: { filter?: unknown; sort?: unknown }) {
  if (Object.keys(others).length > 0)
    throw new Fault('BAD_USER_INPUT', 'A file is asked for by `filter` and `sort`. Send nothing else.');
  return { filter, sort };
}

function signedIn(actor: Actor | null): Actor {
  if (!actor) throw new Fault('UNAUTHENTICATED', 'You are signed out. Sign in and try again.');
  return actor;
}

/** Piece by piece: the next is asked for when somebody has taken this one. */
async function* csv(
  { headings, sql, values }: Export,
  end: string,
  copies: Copies,
  gone: AbortSignal,
): AsyncGenerator<string | Buffer, void, void> {
  let total = 0;
  const pieces = copies.csv(sql, values, gone);
  // What fails does so before anything is said.
  const first = await pieces.next();
  yield BYTE_ORDER_MARK + csvLine(headings);
  for (let piece = first; !piece.done; piece = await pieces.next()) {
    total += piece.value.rows;
    yield piece.value.bytes;
  }
  yield csvLine([`${total} ${total === 1 ? 'row' : 'rows'}. ${end}`]);
}

/** Nobody is told of what failed because they had left. */
const unless = (gone: AbortSignal) => (error: unknown) => {
  if (!gone.aborted) throw error;
};

/** 'states voided paid, role ect', after it was checked. */
const filterInWords = (filter: unknown): string =>
  Object.entries(filter ?? {})
    .map(([field, value]) => `${field} ${Array.isArray(value) ? value.join(' ') : String(value)}`)
    .join(', ') || 'No filter';

/** Each piece when the one before has left, since its bytes are used again. What breaks off ends without its last line. */
async function write(
  { raw, request }: FastifyReply,
  first: string | Buffer,
  rest: AsyncGenerator<string | Buffer, void, void>,
): Promise<void> {
  const send = (piece: string | Buffer) =>
    new Promise<void>((resolve, reject) => {
      raw.once('close', resolve);
      const stalled = setTimeout(() => raw.destroy(), GONE_AFTER_MS);
      raw.write(piece, (error) => {
        clearTimeout(stalled);
        raw.off('close', resolve);
        if (error) reject(error);
        else resolve();
      });
    });
  try {
    await send(first);
    for await (const piece of rest) {
      await send(piece);
    }
    raw.end();
  } catch (error) {
    if (!raw.destroyed) request.log.error({ err: error }, 'A file broke off');
    raw.destroy();
  }
}
