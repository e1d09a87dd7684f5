import type { FastifyInstance } from 'fastify';

const LONGEST_PATH = 2000;
const COOKIE = { path: '/', httpOnly: true } as const;

/** Where people reach the console, and what follows from it for cookies and addresses. */
export class Site {
  readonly #app: FastifyInstance;
  readonly #publicUrl: string | undefined;

  /** Without a public address it is http://localhost, on whichever port the server listens to. */
  constructor(app: FastifyInstance, publicUrl: string | undefined) {
    this.#app = app;
    this.#publicUrl = publicUrl;
  }

  get url(): URL {
    if (this.#publicUrl !== undefined) return new URL(this.#publicUrl);
    const address = this.#app.server.address();
    return new URL(address instanceof Object ? `http://localhost:${address.port}` : 'http://localhost');
  }

  /**
   * Strict: no request that another site starts carries it, not even a link followed. Nothing is lost by that, as the
   * page that answers such a link is the same for everybody, and what it then asks for, it asks for from our own site.
   */
  get sessionCookie() {
    return this.#cookie('sid', 'strict');
  }

  /** Lax: it must come along when the identity provider, another site, sends the browser back to us. */
  get signInCookie() {
    return this.#cookie('sign-in', 'lax');
  }

  /**
   * The __Host- prefix ties a cookie to https, to this host and to no parent domain. Over plain http, which
   * production allows on this machine alone, not every browser and hardly any script would send such a cookie back.
   */
  #cookie(name: string, sameSite: 'strict' | 'lax') {
    const secure = this.url.protocol === 'https:';
    return { name: secure ? `__Host-${name}` : name, options: { ...COOKIE, secure, sameSite } };
  }

  /** The path to return to after signing in, or null for one that would lead to another site or round in circles. */
  pathOfOurs(asked: string): string | null {
    if (!asked.startsWith('/') || asked.length > LONGEST_PATH) return null;
    const { origin } = this.url;
    const url = URL.parse(asked, origin);
    if (url?.origin !== origin || url.pathname.startsWith('/auth/')) return null;
    const path = url.pathname + url.search + url.hash;
    return path.startsWith('//') || path.length > LONGEST_PATH ? null : path;
  }
}
