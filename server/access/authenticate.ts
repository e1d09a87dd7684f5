import { isDeepStrictEqual } from 'node:util';
import type { FastifyRequest } from 'fastify';
import type { Actor } from './actor.ts';
import { Lately } from './lately.ts';
import { arrivals, type Db } from './sessions.ts';
import type { Site } from './site.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is asking; null for nobody we know. Set by the hooks of `Authenticate`. */
    actor: Actor | null;
    /** What the database is about to say of it, while `actor` is only who it said the last time. */
    arriving: Promise<Actor | null> | null;
  }
}

/** `onRequest` hooks that say who is asking. */
export interface Authenticate {
  /** Waits for the database's word: `request.actor` is who asks. */
  first(request: FastifyRequest): Promise<void>;
  /** Goes on with who it was the last time. What is read so is shown only when `isCertain` says so. */
  meanwhile(request: FastifyRequest): Promise<void>;
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

const READING = ['GET', 'HEAD', 'OPTIONS'];

/**
 * A bearer token counts alone, whatever cookie comes with it; a cookie counts for what our own pages ask. Each kind of
 * session is good for its own way in only.
 */
export function authenticator(db: Db, site: Site): Authenticate {
  const arriving = arrivals(db);
  const lately = new Lately();
  const ask = async ({ kind, token }: Shown) => {
    const actor = ofKind(kind, await arriving.load(token));
    if (actor) lately.seen(actor);
    else lately.forget(token);
    return actor;
  };
  const first = async (request: FastifyRequest) => {
    const shown = whatIsShown(request, site);
    request.actor = shown && (await ask(shown));
  };
  const meanwhile = async (request: FastifyRequest) => {
    const shown = whatIsShown(request, site);
    const known = shown && ofKind(shown.kind, lately.of(shown.token));
    if (!known) return first(request);
    request.actor = known;
    request.arriving = ask(shown);
    // It is heard where it is waited for, which may be later than it fails.
    request.arriving.catch(() => undefined);
  };
  return { first, meanwhile };
}

/**
 * Waits for the database's word on who asks; from then on `request.actor` is certain. False: that is not who it was
 * thought to be, and what was read for them is nobody's to see.
 */
export async function isCertain(request: FastifyRequest): Promise<boolean> {
  if (!request.arriving) return true;
  const thought = request.actor;
  request.actor = await request.arriving;
  request.arriving = null;
  return isDeepStrictEqual(request.actor, thought);
}

interface Shown {
  readonly kind: Actor['kind'];
  readonly token: string;
}

function whatIsShown(request: FastifyRequest, site: Site): Shown | null {
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    const [, token] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
    return token === undefined ? null : { kind: 'bearer', token };
  }
  const token = request.cookies[site.sessionCookie.name];
  if (!token) return null;
  if (!READING.includes(request.method) && !isFromOurPages(request, site)) throw new CrossSiteRequest();
  return { kind: 'browser', token };
}

const ofKind = (kind: Actor['kind'], actor: Actor | null) => (actor?.kind === kind ? actor : null);

/** Browsers send Origin with every request that writes, and Sec-Fetch-Site; no page can set either. */
function isFromOurPages({ headers, host }: FastifyRequest, site: Site): boolean {
  const { origin } = headers;
  if (origin === undefined) return headers['sec-fetch-site'] === 'same-origin';
  return origin === site.url.origin || URL.parse(origin)?.host === host;
}
