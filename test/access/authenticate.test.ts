import { expect } from 'vitest';
import { beginBearerSession, beginSystemSession } from '../../server/access/sessions.ts';
import { UserRecord } from '../../server/records/user.record.ts';
import { aUser } from '../stories/index.ts';
import { startConsole, test } from './console.ts';
import { me, signInAs, Visitor } from './visitor.ts';

const SAM = 'sam.sesay@example.com';

async function signedIn(address: string, email = SAM): Promise<Visitor> {
  const visitor = new Visitor();
  await signInAs(visitor, address, email);
  return visitor;
}

const post = (visitor: Visitor, url: string, headers: Record<string, string>) =>
  visitor.send(url, { method: 'POST', headers });

test('a page of ours writes in the name of whoever is signed in', async ({ address }) => {
  const visitor = await signedIn(address);
  for (const headers of [
    { origin: address },
    { 'sec-fetch-site': 'same-origin' },
    { origin: address, 'sec-fetch-site': 'same-origin' },
  ]) {
    const response = await post(visitor, `${address}/write`, headers);
    expect(await response.json()).toEqual({ writtenBy: 'Sam Sesay' });
  }
});

test.for([
  [{ origin: 'https://evil.example' }],
  [{ origin: 'null' }],
  [{ origin: '' }],
  [{ origin: 'http://localhost' }],
  [{ origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' }],
  [{ 'sec-fetch-site': 'cross-site' }],
  [{ 'sec-fetch-site': 'same-site' }],
  [{ 'sec-fetch-site': 'none' }],
  [{}],
] as const)('a request that writes, sent with %j, is refused', async ([headers], { address }) => {
  const visitor = await signedIn(address);
  for (const path of ['/write', '/auth/sign-out']) {
    const response = await post(visitor, address + path, headers);
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({
      code: 'FORBIDDEN',
      message: expect.stringContaining('another site'),
    });
  }
  expect((await me(visitor, address)).status, 'and nobody is signed out').toBe(200);
});

test('a bearer token writes from anywhere, and counts before any cookie', async ({
  address,
  owner,
  story,
}) => {
  const visitor = await signedIn(address);
  const { name, email } = await aUser(story, { role: 'finance' });
  const authorization = `Bearer ${(await beginBearerSession(owner, email ?? '')) ?? ''}`;
  for (const headers of [{ authorization }, { authorization, origin: 'https://evil.example' }])
    expect(await (await post(visitor, `${address}/write`, headers)).json()).toEqual({ writtenBy: name });
});

test.for([
  'Bearer',
  'Bearer ',
  'Bearer x',
  'Basic c2FtOnNhbQ==',
  '',
  'Bearer a b',
  `Bearer ${'a'.repeat(43)}`,
])('authorization "%s" is nobody, whatever cookie comes with it', async (authorization, { address }) => {
  const visitor = await signedIn(address);
  const response = await post(visitor, `${address}/write`, { authorization, origin: address });
  expect(response.status).toBe(401);
});

test('each kind of session is good for its own way in only', async ({ address, owner, jobs }) => {
  const visitor = await signedIn(address);
  const fromCookie = visitor.cookie(address, 'sid')?.value;
  const fromScript = (await beginBearerSession(owner, SAM)) ?? '';
  const fromJob = (await beginSystemSession(jobs, 'Nightly jobs')) ?? '';

  const asBearer = (token = '') =>
    new Visitor().send(`${address}/auth/me`, { headers: { authorization: `Bearer ${token}` } });
  const asCookie = (token = '') =>
    new Visitor().send(`${address}/auth/me`, { headers: { cookie: `sid=${token}` } });
  expect((await asBearer(fromScript)).status).toBe(200);
  expect((await asCookie(fromCookie)).status).toBe(200);
  for (const response of [asBearer(fromCookie), asCookie(fromScript), asBearer(fromJob), asCookie(fromJob)])
    expect((await response).status).toBe(401);
});

test('signing out ends the session at once, also for whoever kept the cookie', async ({ address }) => {
  const visitor = await signedIn(address);
  const kept = visitor.cookie(address, 'sid')?.value;
  const response = await post(visitor, `${address}/auth/sign-out`, { origin: address });
  expect(response.status).toBe(204);
  expect(visitor.cookie(address, 'sid')).toBeUndefined();
  const thief = await new Visitor().send(`${address}/auth/me`, { headers: { cookie: `sid=${kept}` } });
  expect(thief.status).toBe(401);
});

test('signing out without having signed in is no error, and takes no cookie away', async ({ address }) => {
  const response = await post(new Visitor(), `${address}/auth/sign-out`, { origin: 'https://evil.example' });
  expect([response.status, response.headers.get('set-cookie')]).toEqual([204, null]);
});

test('no link signs anyone out', async ({ address }) => {
  const visitor = await signedIn(address);
  const response = await visitor.send(`${address}/auth/sign-out`);
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  expect((await me(visitor, address)).status).toBe(200);
});

test('a change of role, and being disabled, count at the next request', async ({ address, story }) => {
  const devika = await story.find(UserRecord, { name: 'Devika Desai' });
  const visitor = await signedIn(address, 'devika.desai@example.com');
  await story.change(UserRecord, devika, { role: 'support' });
  expect(await (await me(visitor, address)).json()).toMatchObject({ role: 'support' });
  await story.change(UserRecord, devika, { disabledAt: new Date() });
  expect((await me(visitor, address)).status).toBe(401);
  expect((await post(visitor, `${address}/write`, { origin: address })).status).toBe(401);
});

test('over https the cookie has the prefix that no other host can set, and only that one counts', async ({
  pool,
  address,
}) => {
  const visitor = await signedIn(address);
  const token = visitor.cookie(address, 'sid')?.value;
  const publicUrl = 'https://console.example.gov.uk';
  const { app } = await startConsole(pool, { publicUrl });
  const status = async (cookie: string, headers = {}) =>
    (await app.inject({ url: '/write', method: 'POST', headers: { cookie, ...headers } })).statusCode;
  expect(await status(`__Host-sid=${token}`, { origin: publicUrl })).toBe(200);
  expect(await status(`__Host-sid=${token}`, { origin: 'http://console.example.gov.uk' })).toBe(403);
  expect(await status(`sid=${token}`, { origin: publicUrl })).toBe(401);
  await app.close();
});
