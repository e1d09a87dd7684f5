import cookie from '@fastify/cookie';
import type { FastifyInstance } from 'fastify';
import { type Authenticate, authenticator } from './authenticate.ts';
import { IdentityProvider } from './identity-provider.ts';
import type { Db } from './sessions.ts';
import type { IdentityProviderSettings, Registration } from './settings.ts';
import { type SignInOptions, signIn } from './sign-in.ts';
import { Site } from './site.ts';

interface AccessOptions extends Pick<SignInOptions, 'attemptsPerMinute'> {
  /** A pool of the `console_writer` login. */
  readonly db: Db;
  /** Where people reach the console; undefined is http://localhost on the port listened to. */
  readonly publicUrl: string | undefined;
  readonly identityProvider: IdentityProviderSettings;
}

/** Gives the server its sign-in, and returns the hooks for the routes that must know who is asking. */
export async function registerAccess(app: FastifyInstance, options: AccessOptions): Promise<Authenticate> {
  const { db, publicUrl, identityProvider: settings, ...limits } = options;
  const site = new Site(app, publicUrl);
  const authenticate = authenticator(db, site);
  await app.register(cookie);
  app.decorateRequest('actor', null);
  app.decorateRequest('arriving', null);
  const identityProvider = new IdentityProvider(await registrationOf(settings, app, site));
  await app.register(signIn, { db, site, identityProvider, authenticate, ...limits });
  return authenticate;
}

async function registrationOf(
  settings: IdentityProviderSettings,
  app: FastifyInstance,
  site: Site,
): Promise<() => Registration> {
  if (settings !== 'development') return () => settings;
  const { developmentIdentityProvider, developmentRegistration } = await import(
    './development-identity-provider.ts'
  );
  await app.register(developmentIdentityProvider, { site });
  return () => developmentRegistration(site);
}
