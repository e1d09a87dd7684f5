import type { FastifyRequest } from 'fastify';
import type { Actor } from './actor.ts';
import { arrivals, type Db } from './sessions.ts';
import type { Site } from './site.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is asking; null for nobody we know. Set by the `authenticate` hook of the routes that have it. */
    actor: Actor | null;
  }
}

/** A request that carries our cookie but was not made by a page of ours. */
export class CrossSiteRequest extends Error {
  override readonly name = 'CrossSiteRequest';
  readonly code = 'FORBIDDEN';
  readonly statusCode = 403;
  constructor() {
    super('This request came from another site. Open the console and do it there.');
  }
}

type Arrivals = ReturnType<typeof arrivals>;

const READING = ['GET', 'HEAD', 'OPTIONS'];

/**
 * An `onRequest` hook that says who is asking. A bearer token counts alone, whatever cookie comes with it; a cookie
 * counts for what our own pages ask. Each kind of session is good for its own way in only.
 */
export function authenticator(db: Db, site: Site): (request: FastifyRequest) => Promise<void> {
  const arriving = arrivals(db);
  return async (request) => {
    request.actor = await actorOf(request, arriving, site);
  };
}

async function actorOf(request: FastifyRequest, arriving: Arrivals, site: Site): Promise<Actor | null> {
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    const [, token] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
    return token === undefined ? null : ofKind('bearer', await arriving.load(token));
  }
  const token = request.cookies[site.sessionCookie.name];
  if (!token) return null;
  if (!READING.includes(request.method) && !isFromOurPages(request, site)) throw new CrossSiteRequest();
  return ofKind('browser', await arriving.load(token));
}

const ofKind = (kind: Actor['kind'], actor: Actor | null) => (actor?.kind === kind ? actor : null);

/** Browsers send Origin with every request that writes, and Sec-Fetch-Site; no page can set either. */
function isFromOurPages({ headers, host }: FastifyRequest, site: Site): boolean {
  const { origin } = headers;
  if (origin === undefined) return headers['sec-fetch-site'] === 'same-origin';
  return origin === site.url.origin || URL.parse(origin)?.host === host;
}
