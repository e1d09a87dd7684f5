import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type Authenticate, isCertain } from '../access/authenticate.ts';
import type { Door } from '../audit/door.ts';
import { londonDay } from '../domain/day.ts';
import type { Past } from '../records/reads/past.ts';
import { onceEach } from '../records/reads/once.ts';
import type { Reader } from '../records/reads/reader.ts';
import type { Context } from './context.ts';
import { formatError } from './errors.ts';
import { LIMITS, limits } from './limits.ts';
import { createLoaders } from './loaders.ts';
import { consoleSchema } from './schema.ts';
import { guardTransport } from './transport.ts';
import { answerText, writtenPages } from './written-pages.ts';

export interface GraphSettings {
  readonly reader: Reader;
  readonly past: Past;
  /** The records, on the reading login: what rules look at while a button asks. */
  readonly readingOrm: MikroORM;
  readonly door: Door;
  readonly authenticate: Authenticate;
  /** Whether the schema may be asked about itself. */
  readonly introspection: boolean;
}

/** GraphQL at /graphql, by POST. */
export async function graph(server: FastifyInstance, settings: GraphSettings): Promise<void> {
  const say = (formatted: GraphQLFormattedError, error: unknown) => formatError(formatted, error, server.log);
  const apollo = new ApolloServer<Context>({
    schema: consoleSchema(),
    plugins: [
      fastifyApolloDrainPlugin(server),
      ApolloServerPluginLandingPageDisabled(),
      // It would time every field to say how long answers may be cached: none may.
      ApolloServerPluginCacheControlDisabled(),
      limits,
      writtenPages(say),
    ],
    stringifyResult: answerText,
    formatError: say,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationOptions: { maxErrors: LIMITS.errors },
    introspection: settings.introspection,
    hideSchemaDetailsFromClientErrors: !settings.introspection,
    includeStacktraceInErrorResponses: false,
    maxRecursiveSelections: true,
    persistedQueries: false,
    csrfPrevention: true,
  });
  await apollo.start();
  guardTransport(server);
  server.addHook('onRequest', settings.authenticate.meanwhile);
  const answer = fastifyApolloHandler(apollo, { context: (request) => contextOf(request, settings) });
  server.post('/graphql', async (request, reply) => {
    if (mayWrite(request.body)) await isCertain(request);
    const given = await answer.call(server, request, reply);
    // Read for somebody who is somebody else now, or nobody: it is read again for who it is.
    return (await isCertain(request)) ? given : answer.call(server, request, reply);
  });
}

/** No document changes anything without the word. */
const mayWrite = (body: unknown) => /\bmutation\b/.test(String((body as { query?: unknown }).query));

async function contextOf(
  { actor }: FastifyRequest,
  { reader, past, readingOrm, door }: GraphSettings,
): Promise<Context> {
  if (!actor)
    throw new GraphQLError('You are signed out. Sign in and try again.', {
      extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
    });
  const today = londonDay(door.clock());
  return {
    actor,
    today,
    reader,
    past,
    loaders: createLoaders(reader, today),
    once: onceEach(reader),
    readingEm: () => readingOrm.em.fork(),
    door,
  };
}
