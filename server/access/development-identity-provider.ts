import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { type Configuration, type KoaContextWithOIDC, Provider } from 'oidc-provider';
import { createMemoryAdapter } from 'oidc-provider/lib/adapters/memory_adapter.js';
import { html, type Page, sendPage } from './page.ts';
import { newStarter, personas } from './personas.ts';
import type { Registration } from './settings.ts';
import type { Site } from './site.ts';

const MOUNT = '/dev-idp';
const SCOPE = 'openid profile email';
const client = { clientId: 'console', clientSecret: randomBytes(32).toString('base64url') };

const people = [
  ...personas.map(({ name, email, role }) => ({ name, email, is: role.replace('_', ' ') })),
  { ...newStarter, is: 'no access yet' },
];

/** How the console is registered with the provider below. */
export const developmentRegistration = (site: Site): Registration => ({
  issuer: new URL(MOUNT, site.url),
  ...client,
});

interface Choice {
  Params: { uid: string; email: string };
}

/**
 * A real OpenID provider with made-up people and no passwords, in our own process: development signs in by the very
 * flow that production uses. Only access.ts loads this file, and never when an issuer is configured.
 */
export async function developmentIdentityProvider(
  app: FastifyInstance,
  { site }: { site: Site },
): Promise<void> {
  let started: Provider | undefined;
  const provider = () => {
    started ??= new Provider(developmentRegistration(site).issuer.href, configuration(site));
    return started;
  };

  // The provider reads the bodies itself.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _payload, done) => done(null));

  app.get<Choice>(`${MOUNT}/choose/:uid`, (request, reply) =>
    sendPage(reply, choosePage(request.params.uid)),
  );

  app.post<Choice>(`${MOUNT}/choose/:uid/:email`, async (request, reply) => {
    const login = { accountId: request.params.email };
    return reply.redirect(await provider().interactionResult(request.raw, reply.raw, { login }), 303);
  });

  app.all(`${MOUNT}/*`, async ({ raw }, reply) => {
    reply.hijack();
    const mounted: IncomingMessage & { originalUrl?: string } = raw;
    mounted.originalUrl = raw.url ?? MOUNT;
    mounted.url = mounted.originalUrl.slice(MOUNT.length);
    mounted.headers.cookie = withoutSession(raw.headers.cookie);
    await provider().callback()(mounted, reply.raw);
  });
}

/** The provider remembers nobody: whoever signs out and in again wants to be asked who to be. */
const withoutSession = (cookies = ''): string =>
  cookies
    .split('; ')
    .filter((cookie) => !cookie.startsWith('_session'))
    .join('; ');

function configuration(site: Site): Configuration {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    adapter: createMemoryAdapter(),
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        token_endpoint_auth_method: 'client_secret_post',
        redirect_uris: [new URL('/auth/callback', site.url).href],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    pkce: { required: () => true },
    claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, { uid }) => `${MOUNT}/choose/${uid}` },
    renderError: (ctx, { error, error_description: description }) => {
      ctx.body = `${error}: ${description}`;
    },
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 600, IdToken: 60, Interaction: 600, Session: 600 },
    findAccount: (_ctx, email) => accountOf(email),
    loadExistingGrant: agreedTo,
  };
}

function accountOf(email: string) {
  const person = people.find((someone) => someone.email === email);
  if (!person) return undefined;
  const claims = { sub: email, name: person.name, email, email_verified: true };
  return { accountId: email, claims: () => claims };
}

/** Nobody is asked whether the console may know their name. */
async function agreedTo({ oidc }: KoaContextWithOIDC) {
  const { clientId } = client;
  const grant = new oidc.provider.Grant({ clientId, accountId: oidc.account?.accountId });
  grant.addOIDCScope(SCOPE);
  await grant.save();
  return grant;
}

const choosePage = (uid: string): Page => ({
  status: 200,
  heading: 'Who do you want to be?',
  body: html`
<p>This is a development copy with made-up people. Nobody needs a password.</p>
${people.map(
  ({ name, email, is }) => html`
<form method="post" action="${MOUNT}/choose/${encodeURIComponent(uid)}/${encodeURIComponent(email)}">
<p><button>${name} – ${is}</button></p>
</form>`,
)}`,
});
