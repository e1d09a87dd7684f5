import Fastify, { type FastifyInstance } from 'fastify';
import type pg from 'pg';
import { registerAccess } from '../../server/access/access.ts';
import { personas } from '../../server/access/personas.ts';
import type { IdentityProviderSettings } from '../../server/access/settings.ts';
import { openPool } from '../../server/records/pool.ts';
import { UserRecord } from '../../server/records/user.record.ts';
import { test as base } from '../stories/index.ts';

interface ConsoleOptions {
  readonly identityProvider?: IdentityProviderSettings;
  readonly publicUrl?: string;
  readonly attemptsPerMinute?: number;
}

/** A server with the routes of sign-in, and one that writes, as every mutation does. */
export async function startConsole(db: pg.Pool, options: ConsoleOptions = {}) {
  const { identityProvider = 'development', publicUrl, ...limits } = options;
  const app = Fastify({ forceCloseConnections: true });
  const authenticate = await registerAccess(app, { db, publicUrl, identityProvider, ...limits });
  app.get('/', () => 'The screens');
  app.post('/write', { onRequest: authenticate.first }, async ({ actor }, reply) =>
    actor ? { writtenBy: actor.name } : reply.code(401).send(),
  );
  await app.listen({ host: 'localhost', port: 0 });
  return { app, address: addressOf(app) };
}

export function addressOf(app: FastifyInstance, hostname = 'localhost'): string {
  const address = app.server.address();
  if (!(address instanceof Object)) throw new Error('Not listening');
  return `http://${hostname}:${address.port}`;
}

type CleanUp = (after: () => Promise<void>) => void;

function poolAt(url: string, onCleanup: CleanUp): pg.Pool {
  const pool = openPool(url);
  onCleanup(() => pool.end());
  return pool;
}

/**
 * `pool` is the running server's, `owner` may what the application may not. `address` is a console with the
 * development identity provider, and everyone it knows may sign in.
 */
export const test = base
  .extend('pool', { scope: 'worker' }, ({ database }, { onCleanup }) =>
    poolAt(database.url('console_writer'), onCleanup),
  )
  .extend('reader', { scope: 'worker' }, ({ database }, { onCleanup }) =>
    poolAt(database.url('console_reader'), onCleanup),
  )
  .extend('jobs', { scope: 'worker' }, ({ database }, { onCleanup }) =>
    poolAt(database.url('console_jobs'), onCleanup),
  )
  .extend('owner', { scope: 'worker' }, ({ database }, { onCleanup }) => poolAt(database.ownerUrl, onCleanup))
  .extend('address', { scope: 'worker' }, async ({ story, pool }, { onCleanup }) => {
    await story.together(async (told) => {
      for (const persona of personas) await told.add(UserRecord, { kind: 'person', ...persona });
    });
    const { app, address } = await startConsole(pool);
    onCleanup(() => app.close());
    return address;
  });
