import { expect } from 'vitest';
import { newStarter, personas } from '../../server/access/personas.ts';
import { UserRecord } from '../../server/records/user.record.ts';
import { ask } from '../support/ask.ts';
import { startConsole, test } from './console.ts';
import { choose, comeBack, me, signInAs, Visitor } from './visitor.ts';

const SAM = 'sam.sesay@example.com';

test.for(personas)('$name signs in with the role $role', async ({ email, name, role }, { address }) => {
  const visitor = new Visitor();
  await signInAs(visitor, address, email);
  expect(await (await me(visitor, address)).json()).toEqual({ id: expect.any(String), name, email, role });
});

test('whoever has not signed in is nobody', async ({ address }) => {
  const response = await me(new Visitor(), address);
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ code: 'UNAUTHENTICATED' });
});

test('signing in leads back to the page one came from, with its filters', async ({ address }) => {
  const returnTo = '/teachers?filter=%7B%22q%22%3A%22Ada%22%7D#history';
  const url = await signInAs(new Visitor(), address, SAM, returnTo);
  expect(url.href).toBe(address + returnTo);
});

const ELSEWHERE = [
  'https://evil.example/',
  '//evil.example/',
  '/\\evil.example/',
  '\\\\evil.example/',
  '/\t/evil.example/',
  '/%09/../..//evil.example/',
  '/teachers/..//evil.example/',
  'javascript:alert(1)',
  'evil.example',
  '',
  '/auth/sign-in?return=/',
  '/x/../auth/sign-out',
];

test.for(ELSEWHERE)('no sign-in link leads back to %j', async (returnTo, { address }) => {
  const response = await new Visitor().send(`${address}/auth/sign-in?return=${encodeURIComponent(returnTo)}`);
  expect(response.status).toBe(400);
  expect(response.headers.get('location')).toBeNull();
  expect(await response.text()).toContain('must be a path such as /teachers');
});

test('a path to return to has 2,000 characters at most', async ({ address }) => {
  const leadingBackTo = async (path: string) =>
    (await new Visitor().send(`${address}/auth/sign-in?return=${path}`)).status;
  expect(await leadingBackTo(`/${'a'.repeat(1999)}`)).toBe(302);
  expect(await leadingBackTo(`/${'a'.repeat(2000)}`)).toBe(400);
});

test('the unknown and the disabled get the same page, which names who gives access', async ({
  address,
  story,
}) => {
  const visitor = new Visitor();
  const unknown = await visitor.send(await comeBack(visitor, `${address}/auth/sign-in`, newStarter.email));
  expect(unknown.status).toBe(403);
  expect(visitor.cookie(address, 'sid')).toBeUndefined();
  const page = await unknown.text();
  expect(page).toContain('<h1>You do not have access to the console</h1>');
  expect(page).toContain('Uma Usman, <a href="mailto:uma.usman@example.com">');

  const devika = await story.find(UserRecord, { name: 'Devika Desai' });
  await story.change(UserRecord, devika, { disabledAt: new Date() });
  const disabled = await visitor.send(
    await comeBack(visitor, `${address}/auth/sign-in`, 'devika.desai@example.com'),
  );
  expect(disabled.status).toBe(403);
  expect(await disabled.text()).toBe(page);
});

test('a sign-in cannot be finished twice, nor in another browser', async ({ address }) => {
  const visitor = new Visitor();
  const back = await comeBack(visitor, `${address}/auth/sign-in`, SAM);

  const stranger = await new Visitor().send(back);
  expect(stranger.status).toBe(400);
  expect(await stranger.text()).toContain('begun in another browser');

  expect((await visitor.send(back)).status).toBe(302);
  expect((await visitor.send(back)).status).toBe(400);
});

test('a sign-in left lying for ten minutes is over', async ({ address, database }) => {
  const visitor = new Visitor();
  const back = await comeBack(visitor, `${address}/auth/sign-in`, SAM);
  await ask(database.ownerUrl, "update access.sign_ins set expires_at = expires_at - interval '10 minutes'");
  expect((await visitor.send(back)).status).toBe(400);
});

test('a state that is not ours, or none, is refused', async ({ address }) => {
  const visitor = new Visitor();
  const back = await comeBack(visitor, `${address}/auth/sign-in`, SAM);
  for (const state of ['', 'x', 'a'.repeat(10_000)]) {
    const changed = new URL(back);
    changed.searchParams.set('state', state);
    expect((await visitor.send(changed)).status).toBe(400);
  }
  const without = new URL(back);
  without.searchParams.delete('state');
  expect((await visitor.send(without)).status).toBe(400);
});

test('two tabs may be signing in at once', async ({ address }) => {
  const visitor = new Visitor();
  const first = await visitor.follow(`${address}/auth/sign-in?return=/first`);
  const second = await visitor.follow(`${address}/auth/sign-in?return=/second`);
  for (const [tab, path] of [
    [first, '/first'],
    [second, '/second'],
  ] as const) {
    const response = await visitor.send(await choose(visitor, tab, SAM));
    expect(response.headers.get('location')).toBe(path);
  }
});

test('whoever says no at the identity provider is told so', async ({ address }) => {
  const visitor = new Visitor();
  const back = await comeBack(visitor, `${address}/auth/sign-in`, SAM);
  const refused = new URL(back);
  refused.searchParams.delete('code');
  refused.searchParams.set('error', 'access_denied');
  const response = await visitor.send(refused);
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('<h1>You were not signed in</h1>');
  expect(visitor.cookie(address, 'sid')).toBeUndefined();
});

test('on this machine, over http, the session cookie is out of reach of scripts and of other sites', async ({
  address,
}) => {
  const visitor = new Visitor();
  await signInAs(visitor, address, SAM);
  expect(visitor.cookie(address, 'sid')?.flags).toBe('Path=/; HttpOnly; SameSite=Strict');
});

test('every sign-in has a token of its own, and the database knows none of them', async ({
  address,
  database,
}) => {
  const visitor = new Visitor();
  await signInAs(visitor, address, SAM);
  const first = visitor.cookie(address, 'sid')?.value ?? '';
  await signInAs(visitor, address, SAM);
  const second = visitor.cookie(address, 'sid')?.value ?? '';
  expect(Buffer.from(second, 'base64url')).toHaveLength(32);
  expect(second).not.toBe(first);

  const everything = await ask(
    database.ownerUrl,
    `select concat((select json_agg(s) from access.sessions s), (select json_agg(s) from access.sign_ins s),
       (select json_agg(i) from access.identities i), (select json_agg(e) from audit.events e)) as text`,
  );
  expect(everything).toContain('token_hash');
  for (const token of [first, second]) {
    expect(everything).not.toContain(token);
    expect(everything).not.toContain(Buffer.from(token).toString('hex'));
    expect(everything).not.toContain(Buffer.from(token, 'base64url').toString('hex'));
  }
});

test('whoever came by another name of this machine signs in under the right one', async ({ address }) => {
  const { port } = new URL(address);
  const response = await new Visitor().send(`http://127.0.0.1:${port}/auth/sign-in?return=/schools`);
  expect([response.status, response.headers.get('location')]).toEqual([
    302,
    `${address}/auth/sign-in?return=/schools`,
  ]);
});

test('behind a proxy that renames the host, nobody is sent in circles', async ({ pool }) => {
  const { app, address } = await startConsole(pool, { publicUrl: 'http://localhost:4000' });
  const { port } = new URL(address);
  const signIn = await app.inject({
    url: '/auth/sign-in?return=//x',
    headers: { host: `127.0.0.1:${port}` },
  });
  expect(signIn.statusCode).toBe(400);
  await app.close();
});

test('an address that tries too often is told when to come back', async ({ pool }) => {
  const { app, address } = await startConsole(pool, { attemptsPerMinute: 2 });
  const visitor = new Visitor();
  const tries = [1, 2, 3].map(() => visitor.send(`${address}/auth/sign-in`));
  const statuses = (await Promise.all(tries)).map(({ status }) => status).toSorted((a, b) => a - b);
  expect(statuses).toEqual([302, 302, 429]);
  const refused = await visitor.send(`${address}/auth/callback?state=x`);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await me(visitor, address)).status).toBe(401);
  await app.close();
});

test('nothing below /auth is kept by a cache', async ({ address }) => {
  for (const path of [
    '/auth/me',
    '/auth/sign-in',
    '/auth/sign-in?return=//x',
    '/auth/callback',
    '/auth/sign-out',
  ])
    expect((await new Visitor().send(address + path)).headers.get('cache-control')).toBe('no-store');
});
