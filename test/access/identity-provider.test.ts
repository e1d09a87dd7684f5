import { expect } from 'vitest';
import { test as base, startConsole } from './console.ts';
import {
  type Answer,
  signedByAStranger,
  signedWithThePublicKey,
  startFakeIssuer,
  unsigned,
} from './fake-issuer.ts';
import { me, signInAs, Visitor } from './visitor.ts';

const MINUTE_S = 60;

/** A console that trusts an identity provider whose answers the test decides. `address` makes sure the users exist. */
const test = base.extend('trusting', async ({ pool, address: _users }, { onCleanup }) => {
  const provider = await startFakeIssuer();
  const { app, address } = await startConsole(pool, {
    identityProvider: { issuer: provider.issuer, clientId: 'console', clientSecret: 'a secret' },
  });
  onCleanup(async () => {
    await app.close();
    await provider.close();
  });
  return { address, provider };
});
interface Trusting {
  address: string;
  provider: Awaited<ReturnType<typeof startFakeIssuer>>;
}

/** Sets out, comes by the provider, whose answer is as bent, and comes back. */
async function signIn({ address, provider }: Trusting, bend: (answer: Answer) => void) {
  const visitor = new Visitor();
  provider.answer(bend);
  const setOut = await visitor.send(`${address}/auth/sign-in?return=/teachers`);
  const authorization = new URL(setOut.headers.get('location') ?? '');
  const { url } = await visitor.follow(authorization, ({ pathname }) => pathname === '/auth/callback');
  return { visitor, authorization, response: await visitor.send(url) };
}

test('an honest answer signs in, by a code, a verifier and the secret', async ({ trusting }) => {
  const { visitor, authorization, response } = await signIn(trusting, () => undefined);
  expect([response.status, response.headers.get('location')]).toEqual([302, '/teachers']);
  expect(await (await me(visitor, trusting.address)).json()).toMatchObject({ name: 'Sam Sesay' });

  const asked = Object.fromEntries(authorization.searchParams);
  expect(asked).toMatchObject({
    response_type: 'code',
    code_challenge_method: 'S256',
    scope: 'openid profile email',
  });
  const exchanged = Object.fromEntries(trusting.provider.asked() ?? []);
  expect(exchanged).toMatchObject({
    grant_type: 'authorization_code',
    code: 'code',
    client_secret: 'a secret',
  });
  const digest = await crypto.subtle.digest('SHA-256', Buffer.from(exchanged['code_verifier'] ?? ''));
  expect(Buffer.from(digest).toString('base64url')).toBe(asked['code_challenge']);
});

test('over https the cookies have the prefix that no other host can set', async ({ pool, trusting }) => {
  const { issuer } = trusting.provider;
  const { app } = await startConsole(pool, {
    publicUrl: 'https://console.example.gov.uk',
    identityProvider: { issuer, clientId: 'console', clientSecret: 'a secret' },
  });
  const setOut = await app.inject('/auth/sign-in');
  expect(setOut.headers['set-cookie']).toMatch(
    /^__Host-sign-in=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  );
  const authorised = await fetch(setOut.headers.location ?? '', { redirect: 'manual' });
  const back = new URL(authorised.headers.get('location') ?? '');
  expect(back.origin).toBe('https://console.example.gov.uk');
  const cookies = Object.fromEntries(setOut.cookies.map(({ name, value }) => [name, value]));
  const signedIn = await app.inject({ url: back.pathname + back.search, cookies });
  expect(signedIn.headers['set-cookie']).toMatch(
    /^__Host-sid=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
  );
  await app.close();
});

const now = () => Math.floor(Date.now() / 1000);
const forgeries: Record<string, (answer: Answer) => void> = {
  'signed by a stranger': (answer) => (answer.sign = signedByAStranger),
  'not signed, and saying so': (answer) => Object.assign(answer, { header: { alg: 'none' }, sign: unsigned }),
  'not signed': (answer) => (answer.sign = unsigned),
  'signed with the public key as a secret': (answer) =>
    Object.assign(answer, { header: { alg: 'HS256', kid: 'key' }, sign: signedWithThePublicKey }),
  'of another issuer': (answer) => (answer.claims['iss'] = 'https://idp.example.com'),
  'meant for another application': (answer) => (answer.claims['aud'] = 'another'),
  'meant for several, authorised for another': (answer) =>
    Object.assign(answer.claims, { aud: ['console', 'another'], azp: 'another' }),
  'over for more than a minute': (answer) => (answer.claims['exp'] = now() - MINUTE_S - 5),
  'not valid for more than a minute yet': (answer) => (answer.claims['nbf'] = now() + MINUTE_S + 5),
  'of another sign-in': (answer) => (answer.claims['nonce'] = 'another'),
  'of no sign-in': (answer) => delete answer.claims['nonce'],
  'of nobody': (answer) => delete answer.claims['sub'],
  'without an end': (answer) => delete answer.claims['exp'],
};

test.for(Object.keys(forgeries))('an id token %s is refused', async (name, { trusting }) => {
  const { visitor, response } = await signIn(trusting, (answer) => forgeries[name]?.(answer));
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('<h1>You were not signed in</h1>');
  expect(visitor.cookie(trusting.address, 'sid')).toBeUndefined();
});

test('clocks may differ by a minute', async ({ trusting }) => {
  const { response } = await signIn(trusting, ({ claims }) =>
    Object.assign(claims, { exp: now() - MINUTE_S + 5, nbf: now() + MINUTE_S - 5 }),
  );
  expect(response.status).toBe(302);
});

test('an answer without an id token, or a refusal of the code, signs nobody in', async ({ trusting }) => {
  for (const [status, body] of [
    [200, { access_token: 'access', token_type: 'Bearer' }],
    [400, { error: 'invalid_grant' }],
    [401, { error: 'invalid_client' }],
  ] as const) {
    const { response } = await signIn(trusting, (answer) => Object.assign(answer, { status, body }));
    expect(response.status).toBe(400);
  }
});

test('an address that the provider itself doubts gives nobody access', async ({ trusting }) => {
  const { response } = await signIn(trusting, ({ claims }) =>
    Object.assign(claims, { sub: 'doubted', email: 'fiona.finch@example.com', email_verified: false }),
  );
  expect(response.status).toBe(403);
});

test('while the identity provider is down, whoever is signed in carries on', async ({ trusting }) => {
  const { address, provider } = trusting;
  const { visitor } = await signIn(trusting, () => undefined);
  const halfway = new Visitor();
  const setOut = await halfway.send(`${address}/auth/sign-in`);
  const { searchParams } = new URL(setOut.headers.get('location') ?? '');
  await provider.close();

  expect((await me(visitor, address)).status).toBe(200);
  const response = await halfway.send(
    `${address}/auth/callback?code=code&state=${searchParams.get('state')}`,
  );
  expect(response.status).toBe(503);
  expect(await response.text()).toContain('Anyone already signed in can carry on');
});

test('a provider that fails, or answers 5xx, is down; and up again when it is', async ({ trusting }) => {
  for (const body of [{ error: 'server_error' }, 'Bad gateway']) {
    const { response } = await signIn(trusting, (answer) => Object.assign(answer, { status: 502, body }));
    expect(response.status).toBe(503);
  }
  const { response } = await signIn(trusting, () => undefined);
  expect(response.status).toBe(302);
});

test('the console starts and says so in a sentence when the identity provider cannot be found', async ({
  pool,
}) => {
  const issuer = new URL('http://localhost:9');
  const identityProvider = { issuer, clientId: 'console', clientSecret: 'a secret' };
  const { app, address } = await startConsole(pool, { identityProvider });
  for (let attempt = 0; attempt < 2; attempt++) {
    const response = await new Visitor().send(`${address}/auth/sign-in`);
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('The sign-in service does not answer.');
  }
  expect((await new Visitor().send(`${address}/dev-idp/auth`)).status).toBe(404);
  await app.close();
});

test('the development provider gives no code without a challenge, nor to another address', async ({
  address,
}) => {
  const visitor = new Visitor();
  const setOut = await visitor.send(`${address}/auth/sign-in`);
  const authorization = new URL(setOut.headers.get('location') ?? '');
  const without = new URL(authorization);
  without.searchParams.delete('code_challenge');
  without.searchParams.delete('code_challenge_method');
  const refused = new URL((await visitor.send(without)).headers.get('location') ?? '');
  expect(refused.searchParams.get('error')).toBe('invalid_request');

  const elsewhere = new URL(authorization);
  elsewhere.searchParams.set('redirect_uri', 'https://evil.example/');
  const response = await visitor.send(elsewhere);
  expect([response.status, response.headers.get('location')]).toEqual([400, null]);
});

test('the development provider knows its own people only, and asks at every sign-in', async ({ address }) => {
  const visitor = new Visitor();
  await signInAs(visitor, address, 'sam.sesay@example.com');
  await signInAs(visitor, address, 'fiona.finch@example.com');
  expect(await (await me(visitor, address)).json()).toMatchObject({ name: 'Fiona Finch' });

  const chooser = await visitor.follow(`${address}/auth/sign-in`);
  const { pathname } = await visitor.press(chooser.url, `${chooser.url.pathname}/mallory@example.com`);
  expect(pathname).not.toBe('/auth/callback');
});
