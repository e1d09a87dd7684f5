import type { IncomingMessage } from 'node:http';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import type { Authenticate } from '../access/authenticate.ts';
import type { Actor } from '../access/actor.ts';
import { actions } from '../actions/index.ts';
import { Fault } from '../audit/faults.ts';
import { type Role, roleName } from '../domain/user.ts';
import { isUuid } from '../domain/uuid.ts';
import { newId } from '../records/columns.ts';
import type { Reader } from '../records/reads/reader.ts';
import { refusedLines } from '../records/reads/school-imports.ts';
import { stageUpload } from '../records/school-uploads.ts';
import { MOST_BYTES, readFile } from './read-file.ts';
import { readGiven } from './read-given.ts';
import { asCsv } from './refused-csv.ts';

interface Options {
  /** A writing entity manager of its own. */
  readonly em: () => EntityManager;
  readonly reader: Reader;
  readonly authenticate: Authenticate;
}

const NAME_LENGTH = 200;
const MOST_LINES = 500;

/** `POST /import/schools?name=…` takes a file of the register, schools or their links, `POST /import/statements?name=…` a calendar, `POST /import/contracts?name=…` their terms; `GET /import/:id/refused.csv` gives back its refused lines. */
export async function imports(server: FastifyInstance, { em, reader, authenticate }: Options): Promise<void> {
  server.addHook('onRequest', authenticate.first);
  // Whatever the browser calls the file: it is read as bytes, and only after we know who sends it.
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', (_request, _body, done) => done(null));

  server.post<{ Querystring: { name?: string } }>('/import/schools', async (request, reply) => {
    const { userId } = importer(request.actor, actions.importSchools);
    const fileName = checkedName(request.query.name);
    const file = await readFile(fileName, await bodyOf(request.raw));
    const id = newId();
    await stageUpload(em(), id, userId, file);
    const { sha256, bytes } = file;
    return reply.code(201).send({ uploadId: id, fileName, sha256, bytes });
  });

  // A small file is the input of its deed as it was read, so it is answered and not kept.
  for (const [what, action] of [
    ['statements', actions.importStatements],
    ['contracts', actions.importContracts],
  ] as const)
    server.post<{ Querystring: { name?: string } }>(`/import/${what}`, async (request, reply) => {
      importer(request.actor, action);
      const file = await readGiven(checkedName(request.query.name), await bodyOf(request.raw));
      if (file.lines.length > MOST_LINES)
        throw new Fault('TOO_LARGE', 'The file has more than 500 lines. Split it by contract year.');
      return reply.send(file);
    });

  server.get<{ Params: { id: string } }>('/import/:id/refused.csv', async (request, reply) => {
    importer(request.actor, actions.importSchools);
    const found = isUuid(request.params.id) ? await refusedLines(reader, request.params.id) : null;
    if (!found)
      throw new Fault(
        'NOT_FOUND',
        'There is no import with this id. Check the link, or upload the file again.',
      );
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="refused-${request.params.id}.csv"`)
      .send(asCsv(found.lines));
  });
}

function importer(
  actor: Actor | null,
  { allowed, called }: { readonly allowed: readonly Role[]; readonly called: string },
): Actor {
  if (!actor) throw new Fault('UNAUTHENTICATED', 'You are signed out. Sign in and try again.');
  if (!allowed.includes(actor.role))
    throw new Fault(
      'FORBIDDEN',
      `A ${roleName(actor.role)} cannot ${called}. Ask a ${roleName(allowed[0] ?? 'support')}.`,
    );
  return actor;
}

function checkedName(name: unknown): string {
  const said = typeof name === 'string' ? name.normalize('NFC').trim() : '';
  if (said === '')
    throw new Fault('BAD_USER_INPUT', 'Say the name of the file in the address: ?name=schools.csv');
  if (said.length > NAME_LENGTH || /[\p{Cc}\p{Bidi_Control}]/u.test(said) || !said.isWellFormed())
    throw new Fault(
      'BAD_USER_INPUT',
      `The name of the file must be ${NAME_LENGTH} visible characters or fewer. Rename it.`,
    );
  return said;
}

/** The whole body, or a refusal as soon as it is too long: the rest is not waited for. */
async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  if (request.headers['content-encoding'])
    throw new Fault('UNSUPPORTED_MEDIA_TYPE', 'Send the file as it is, not compressed.');
  const chunks: Buffer[] = [];
  let bytes = 0;
  // Left whole when we stop listening, so that the answer still reaches whoever is sending.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES)
      throw new Fault(
        'TOO_LARGE',
        'The file is larger than 16 MB. Choose fewer columns in the extract, or split the file.',
      );
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
