import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { registerAccess } from './access/access.ts';
import { sendPage } from './access/page.ts';
import type { IdentityProviderSettings } from './access/settings.ts';
import { notWorking } from './access/sign-in-pages.ts';
import { actions } from './actions/index.ts';
import type { AnyAction } from './audit/action.ts';
import { failed } from './audit/failed.ts';
import { Fault } from './audit/faults.ts';
import { ProgressBoard } from './audit/progress.ts';
import { connect } from './database/orm.ts';
import { openPool } from './records/pool.ts';
import type { Role } from './database/roles.ts';
import { exports } from './exports/exports.ts';
import { graph } from './graph/graph.ts';
import { notRead } from './graph/json-body.ts';
import { health } from './health.ts';
import { imports } from './imports/imports.ts';
import { openCopies } from './records/reads/copies.ts';
import { openPast } from './records/reads/past.ts';
import { openReader } from './records/reads/reader.ts';

export interface ServerSettings {
  /** The address of the database for one of the application's logins. */
  readonly url: (role: Role) => string;
  /** Where people reach the console, without a slash at the end; undefined: localhost, on the port listened to. */
  readonly publicUrl: string | undefined;
  /** Addresses and networks of the proxies in front, whose word of who asks is taken; none when nothing is said. */
  readonly trustedProxies?: readonly string[];
  /** The folder with the built screens; undefined when something else serves them. */
  readonly screens: string | undefined;
  readonly identityProvider: IdentityProviderSettings;
  /** What time it is; tests choose. */
  readonly clock?: () => Date;
}

/** Whoever sends a request drop by drop keeps its connection no longer; the largest file comes in time by any line. */
const LONGEST_REQUEST_MS = 300_000;
/** For each part of the server to be ready: on a busy machine ten seconds, which Fastify gives, may be too few. */
const LONGEST_START_MS = 120_000;

/** The whole server, ready to listen. Closing it finishes the requests in hand and lets go of the database. */
export async function buildServer(settings: ServerSettings): Promise<FastifyInstance> {
  const { clock = () => new Date(), trustedProxies = [] } = settings;
  const server = Fastify({
    forceCloseConnections: 'idle',
    requestTimeout: LONGEST_REQUEST_MS,
    pluginTimeout: LONGEST_START_MS,
    frameworkErrors: (_error, _request, reply: FastifyReply) =>
      void reply
        .code(400)
        .send({ code: 'BAD_REQUEST', message: 'This address cannot be read. Check the link.' }),
    ...(trustedProxies.length > 0 && { trustProxy: [...trustedProxies] }),
  });
  server.setErrorHandler(answerError);
  const readingOrm = await connect(settings.url('console_reader'));
  const writingOrm = await connect(settings.url('console_writer'));
  const reader = openReader(settings.url('console_reader'));
  const copies = openCopies(settings.url('console_reader'));
  const past = openPast(settings.url('console_reader'));
  const sessions = openPool(settings.url('console_writer'), { max: 5 });
  server.addHook('onClose', async () => {
    await Promise.all([
      readingOrm.close(),
      writingOrm.close(),
      reader.close(),
      past.close(),
      copies.close(),
      sessions.end(),
    ]);
  });
  await server.register(helmet, securityHeaders(settings.publicUrl?.startsWith('https:') === true));
  await server.register(health, { reader: readingOrm });
  const authenticate = await registerAccess(server, {
    db: sessions,
    publicUrl: settings.publicUrl,
    identityProvider: settings.identityProvider,
  });
  const door = {
    orm: writingOrm,
    clock,
    actions: Object.values<AnyAction>(actions),
    progress: new ProgressBoard(),
  };
  await server.register(imports, { em: () => writingOrm.em.fork(), reader, authenticate });
  await server.register(exports, { copies, reader, authenticate, clock });
  await server.register((scope) =>
    graph(scope, {
      reader,
      past,
      readingOrm,
      door,
      authenticate,
      introspection: settings.identityProvider === 'development',
    }),
  );
  if (settings.screens !== undefined) await serveScreens(server, settings.screens);
  return server;
}

/** For whatever a part does not answer itself: a page for who opens an address, and JSON for code. */
function answerError(
  error: Error & { statusCode?: number; code?: string },
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const { statusCode = 500, code, message } = error;
  const unread = error instanceof Fault ? undefined : notRead(statusCode);
  if (statusCode < 500) return reply.code(statusCode).send(unread ?? { code, message });
  const { status, ...told } = failed(error, request.log);
  return request.headers.accept?.includes('text/html')
    ? sendPage(reply, notWorking(status, told.reference))
    : reply.code(status).send(told);
}

/** Names of built files carry a hash of their content; every other address is a screen, and the router's to find. */
async function serveScreens(server: FastifyInstance, folder: string): Promise<void> {
  await server.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      const hashed = path.includes('/assets/');
      void reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  server.setNotFoundHandler((request, reply) => {
    const asksForScreen = request.method === 'GET' && request.headers.accept?.includes('text/html');
    return asksForScreen
      ? reply.sendFile('index.html')
      : reply.code(404).send({ message: 'There is nothing at this address.' });
  });
}

function securityHeaders(overHttps: boolean) {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // Emotion writes its styles into the page.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'same-origin' as const },
    strictTransportSecurity: overHttps && { maxAge: 31_536_000, includeSubDomains: true },
  };
}
