import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Authenticate } from './authenticate.ts';
import { type IdentityProvider, NotVouchedFor, Unreachable } from './identity-provider.ts';
import { sendPage } from './page.ts';
import { beginBrowserSession, type Db, end, newToken } from './sessions.ts';
import { isLoopback } from './settings.ts';
import { open, take } from './sign-in-attempts.ts';
import {
  noAccess,
  notSignedIn,
  signInIsDown,
  startAgain,
  tooManyAttempts,
  type UserManager,
  wrongReturn,
} from './sign-in-pages.ts';
import type { Site } from './site.ts';

export interface SignInOptions {
  readonly db: Db;
  readonly site: Site;
  readonly identityProvider: IdentityProvider;
  readonly authenticate: Authenticate;
  /** How often one address may start or finish a sign-in in a minute. */
  readonly attemptsPerMinute?: number;
}

const CALLBACK = '/auth/callback';
const TEN_MINUTES_S = 600;

/** The routes below /auth: sign in, come back from the identity provider, who am I, sign out. */
export async function signIn(app: FastifyInstance, options: SignInOptions): Promise<void> {
  const { db, site, identityProvider, authenticate, attemptsPerMinute = 120 } = options;
  const limited = { onRequest: limitedByAddress(attemptsPerMinute) };

  app.addHook('onRequest', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
  });

  app.setErrorHandler((error: Error, request, reply) => {
    const gone = error instanceof Unreachable;
    if (!gone && !(error instanceof NotVouchedFor)) throw error;
    request.log.warn({ err: error }, 'Sign-in failed');
    return sendPage(reply, gone ? signInIsDown(request.id) : notSignedIn(request.id));
  });

  app.get<{ Querystring: { return?: string | string[] } }>(
    '/auth/sign-in',
    limited,
    async (request, reply) => {
      const elsewhere = sameMachineOtherName(request, site.url);
      if (elsewhere) return reply.redirect(elsewhere.href);
      const returnTo = site.pathOfOurs(String(request.query.return ?? '/'));
      if (returnTo === null) return sendPage(reply, wrongReturn);
      const { url, state, attempt } = await identityProvider.setOut(new URL(CALLBACK, site.url).href);
      const { name, options: flags } = site.signInCookie;
      const browser = request.cookies[name] ?? newToken();
      await open(db, { state, browser }, { ...attempt, returnTo });
      return reply.setCookie(name, browser, { ...flags, maxAge: TEN_MINUTES_S }).redirect(url.href);
    },
  );

  app.get<{ Querystring: { state?: string | string[] } }>(CALLBACK, limited, async (request, reply) => {
    const state = String(request.query.state ?? '');
    const browser = request.cookies[site.signInCookie.name] ?? '';
    const attempt = await take(db, { state, browser });
    if (!attempt) return sendPage(reply, startAgain);
    const identity = await identityProvider.identify(new URL(request.url, site.url), state, attempt);
    const token = await beginBrowserSession(db, identity);
    if (token === null) return sendPage(reply, noAccess(await userManagers(db)));
    const { name, options: flags } = site.sessionCookie;
    return reply.setCookie(name, token, flags).redirect(attempt.returnTo);
  });

  app.get('/auth/me', { onRequest: authenticate.first }, async ({ actor }, reply) => {
    if (!actor) return reply.code(401).send({ code: 'UNAUTHENTICATED', message: 'Sign in to continue.' });
    const { userId: id, name, email, role } = actor;
    return { id, name, email, role };
  });

  app.post('/auth/sign-out', { onRequest: authenticate.first }, async ({ actor }, reply) => {
    // Another site's form comes without the cookie, and an answer that clears it would sign out all the same.
    if (!actor) return reply.code(204).send();
    await end(db, actor, 'Signed out');
    const { name, options: flags } = site.sessionCookie;
    return reply.clearCookie(name, flags).code(204).send();
  });

  app.get('/auth/sign-out', (_request, reply) => {
    const message = 'Signing out is a POST, so that no link or image can sign anyone out.';
    return reply.code(405).header('allow', 'POST').send({ code: 'METHOD_NOT_ALLOWED', message });
  });
}

/** The cookie is kept by the name the address has: whoever came by 127.0.0.1 sets out again from localhost. */
function sameMachineOtherName({ hostname, port, url }: FastifyRequest, ours: URL): URL | null {
  const bothHere = isLoopback(hostname) && isLoopback(ours.hostname) && String(port) === ours.port;
  return bothHere && hostname !== ours.hostname ? new URL(url, ours) : null;
}

function limitedByAddress(points: number) {
  const limiter = new RateLimiterMemory({ points, duration: 60 });
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    try {
      await limiter.consume(request.ip);
      return undefined;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const seconds = Math.ceil(refused.msBeforeNext / 1000);
      return sendPage(reply.header('retry-after', seconds), tooManyAttempts(seconds));
    }
  };
}

async function userManagers(db: Db): Promise<UserManager[]> {
  const { rows } = await db.query<UserManager>(
    "select name, email from users where role = 'user_manager' and disabled_at is null order by name limit 5",
  );
  return rows;
}
