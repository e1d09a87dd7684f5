interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
  /** As the server sent them. */
  readonly flags: string;
}

/** A browser as far as sign-in goes: it keeps cookies by host and path, and follows redirects when told to. */
export class Visitor {
  #jar: (Cookie & { readonly host: string })[] = [];

  /** One request. Redirects are answered, not followed. */
  async send(to: string | URL, init: RequestInit = {}): Promise<Response> {
    const url = new URL(to);
    const headers = new Headers(init.headers);
    const cookies = this.#jar.filter((c) => c.host === url.hostname && url.pathname.startsWith(c.path));
    if (cookies.length > 0)
      headers.set('cookie', cookies.map(({ name, value }) => `${name}=${value}`).join('; '));
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const set of response.headers.getSetCookie()) this.#keep(url.hostname, set);
    return response;
  }

  /** Goes where it is sent, up to the first answer that is no redirect or the first address the test wants to see. */
  async follow(start: string | URL, until: (url: URL) => boolean = () => false): Promise<Arrival> {
    let url = new URL(start);
    for (let hop = 0; hop < 12; hop++) {
      if (hop > 0 && until(url)) return { url, response: null };
      const response = await this.send(url);
      const to = response.headers.get('location');
      if (to === null) return { url, response };
      await response.body?.cancel();
      url = new URL(to, url);
    }
    throw new Error(`Sent in circles, at last to ${url.href}`);
  }

  /** Presses the button of a page's form. */
  async press(page: URL, action: string): Promise<URL> {
    const response = await this.send(new URL(action, page), {
      method: 'POST',
      headers: { origin: page.origin },
    });
    return new URL(response.headers.get('location') ?? '', page);
  }

  cookie(url: string | URL, name: string): Cookie | undefined {
    return this.#jar.find((cookie) => cookie.host === new URL(url).hostname && cookie.name === name);
  }

  #keep(host: string, set: string): void {
    const [, name = '', value = '', flags = ''] = /^([^=]+)=([^;]*)(?:; )?(.*)$/.exec(set) ?? [];
    const [, path = '/'] = /path=([^;]+)/i.exec(flags) ?? [];
    this.#jar = this.#jar.filter((old) => old.host !== host || old.name !== name || old.path !== path);
    if (!/expires=Thu, 01 Jan 1970/i.test(flags)) this.#jar.push({ host, name, value, path, flags });
  }
}

export interface Arrival {
  readonly url: URL;
  /** Null when the test stopped before going there. */
  readonly response: Response | null;
}

/** Signs in as somebody of the development identity provider, and stays where that leads. */
export async function signInAs(
  visitor: Visitor,
  address: string,
  email: string,
  returnTo = '/',
): Promise<URL> {
  const back = await comeBack(
    visitor,
    `${address}/auth/sign-in?return=${encodeURIComponent(returnTo)}`,
    email,
  );
  const { url } = await visitor.follow(
    back,
    ({ pathname }) => pathname === new URL(returnTo, address).pathname,
  );
  return url;
}

/** Signs in up to the address with which the identity provider sends the browser back to the console. */
export const comeBack = async (visitor: Visitor, signIn: string, email: string): Promise<URL> =>
  choose(visitor, await visitor.follow(signIn), email);

/** Chooses who to be, on the page of the development identity provider. */
export async function choose(visitor: Visitor, { url, response }: Arrival, email: string): Promise<URL> {
  const page = (await response?.text()) ?? '';
  const [, action] = page.match(new RegExp(`action="([^"]+/${encodeURIComponent(email)})"`)) ?? [];
  if (action === undefined) throw new Error(`Nobody to choose at ${url.href}: ${page}`);
  const agreed = await visitor.press(url, action);
  const back = await visitor.follow(agreed, ({ pathname }) => pathname === '/auth/callback');
  return back.url;
}

export const me = (visitor: Visitor, address: string): Promise<Response> =>
  visitor.send(`${address}/auth/me`);
