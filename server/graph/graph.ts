import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Authenticate } from '../access/access.ts';
import { Fault, type FaultCode } from '../audit/faults.ts';
import type { Door } from '../audit/perform.ts';
import { londonDay } from '../domain/day.ts';
import type { Reader } from '../records/reads/reader.ts';
import type { Context } from './context.ts';
import { createLoaders } from './loaders.ts';
import { mayFields } from './may-fields.ts';
import { mutations } from './mutations.ts';
import { queries } from './queries.ts';
import { scalars } from './scalars.ts';
import type { Resolvers } from './schema.generated.ts';
import { events } from './types/events.ts';
import { money } from './types/money.ts';
import { people } from './types/people.ts';

export interface GraphSettings {
  readonly reader: Reader;
  /** The records, on the reading login: what rules look at while a button asks. */
  readonly readingOrm: MikroORM;
  readonly door: Door;
  /** Says on the request who is asking. */
  readonly authenticate: Authenticate;
}

const schemaFolder = new URL('../../schema/', import.meta.url);

/** Every file of schema/, in the order of their names. */
export const typeDefs = readdirSync(schemaFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => readFileSync(new URL(file, schemaFolder), 'utf8'));

/** GraphQL at /graphql. */
export async function graph(server: FastifyInstance, settings: GraphSettings): Promise<void> {
  const apollo = new ApolloServer<Context>({
    typeDefs,
    resolvers: [
      { Query: queries, Mutation: mutations, ...scalars },
      people,
      money,
      events,
      mayFields as Resolvers,
    ],
    plugins: [fastifyApolloDrainPlugin(server)],
    formatError: (formatted, error) => formatError(formatted, error, server),
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
  });
  await apollo.start();
  server.addHook('onRequest', settings.authenticate);
  await server.register(fastifyApollo(apollo), {
    path: '/graphql',
    context: (request) => contextOf(request, settings),
  });
}

async function contextOf(
  { actor }: FastifyRequest,
  { reader, readingOrm, door }: GraphSettings,
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
    loaders: createLoaders(reader, today),
    readingEm: () => readingOrm.em.fork(),
    door,
  };
}

/** A fault says its sentence; whatever else was thrown is ours, is logged, and shows a reference only. */
function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  server: FastifyInstance,
): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  if (cause instanceof Fault)
    return {
      ...located(formatted),
      message: cause.message,
      extensions: { code: cause.code satisfies FaultCode },
    };
  const code = formatted.extensions?.['code'];
  if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR')
    return { ...located(formatted), message: formatted.message, extensions: { code } };
  const reference = randomUUID();
  server.log.error({ reference, err: cause }, 'A request failed');
  return {
    ...located(formatted),
    message: `There is a problem with the service. Quote ${reference} when you report it.`,
    extensions: { code: 'INTERNAL', reference },
  };
}

const located = ({ path, locations }: GraphQLFormattedError) => ({
  ...(path && { path }),
  ...(locations && { locations }),
});
