import type pg from 'pg';
import { expect } from 'vitest';
import {
  arrivals,
  beginBearerSession,
  beginBrowserSession,
  beginSystemSession,
  end,
  hashOf,
  newToken,
} from '../../server/access/sessions.ts';
import type { Role } from '../../server/domain/user.ts';
import { UserRecord } from '../../server/records/user.record.ts';
import { aUser, type Story } from '../stories/index.ts';
import { ask } from '../support/ask.ts';
import { test } from './console.ts';

/** Someone new who may sign in. */
async function staff(story: Story, role: Role = 'support') {
  const { id: userId, name, email } = await aUser(story, { role });
  return { userId, name, email: email ?? '', role };
}

const identityOf = (email: string, subject = email) => ({
  issuer: 'https://idp.example.com',
  subject,
  email,
});

async function signedIn(pool: pg.Pool, email: string): Promise<string> {
  const token = await beginBrowserSession(pool, identityOf(email));
  if (token === null) throw new Error(`${email} may not sign in`);
  return token;
}

/** As if the session had begun, and been used last, that long ago. */
const age = (owner: pg.Pool, token: string, { begun, used }: { begun?: string; used?: string }) =>
  owner.query(
    `update access.sessions set last_seen_at = last_seen_at - $2::interval, expires_at = expires_at - $3::interval
     where token_hash = $1`,
    [hashOf(token), used ?? '0', begun ?? '0'],
  );

/** Who it is, without counting as a visit. */
const who = async (db: pg.Pool, token: string) =>
  (await db.query('select name, email, kind, role from access.who($1)', [hashOf(token)])).rows[0] ?? null;

test('a live session says who is asking', async ({ pool, story }) => {
  const person = await staff(story, 'finance');
  const token = await signedIn(pool, person.email);
  const actor = { ...person, kind: 'browser', tokenHash: hashOf(token) };
  expect(await arrivals(pool).load(token)).toMatchObject(actor);
});

test('the login that only reads may ask who it is, and begin nothing', async ({ pool, reader, story }) => {
  const person = await staff(story);
  const token = await signedIn(pool, person.email);
  expect(await who(reader, token)).toMatchObject({ name: person.name });
  await expect(beginBrowserSession(reader, identityOf(person.email))).rejects.toThrow('permission denied');
});

test('a token that was never given out is nobody', async ({ pool }) => {
  for (const token of ['', 'x', newToken(), '\u0000', `${newToken()} `, 'a'.repeat(1_000_000)])
    expect(await arrivals(pool).load(token)).toBeNull();
});

test('the hash of a token is no token', async ({ pool, story }) => {
  const token = await signedIn(pool, (await staff(story)).email);
  expect(await arrivals(pool).load(hashOf(token).toString('base64url'))).toBeNull();
});

test('an ended session is nobody at the next request', async ({ pool, story }) => {
  const token = await signedIn(pool, (await staff(story)).email);
  await end(pool, { tokenHash: hashOf(token) }, 'Signed out');
  expect(await arrivals(pool).load(token)).toBeNull();
});

test('a role given or taken counts at the next request', async ({ pool, story }) => {
  const { userId, email } = await staff(story, 'user_manager');
  const token = await signedIn(pool, email);
  await story.change(UserRecord, { id: userId }, { role: 'support' });
  expect(await arrivals(pool).load(token)).toMatchObject({ role: 'support' });
});

test('whoever is disabled is nobody at the next request, and once enabled signs in afresh', async ({
  pool,
  owner,
  story,
}) => {
  const { userId, email } = await staff(story);
  const browser = await signedIn(pool, email);
  const bearer = (await beginBearerSession(owner, email)) ?? '';
  expect(await arrivals(pool).load(bearer)).toMatchObject({ email, kind: 'bearer' });

  await story.change(UserRecord, { id: userId }, { disabledAt: new Date() });
  expect(await arrivals(pool).load(browser)).toBeNull();
  expect(await arrivals(pool).load(bearer)).toBeNull();
  expect(await beginBrowserSession(pool, identityOf(email))).toBeNull();
  expect(await beginBearerSession(owner, email)).toBeNull();

  await story.change(UserRecord, { id: userId }, { disabledAt: null });
  expect(await arrivals(pool).load(browser)).toBeNull();
  expect(await arrivals(pool).load(await signedIn(pool, email))).toMatchObject({ email });
});

test('many who come back at once, in whatever order, are all let in', async ({ pool, owner, story }) => {
  const tokens: string[] = [];
  for (let person = 0; person < 30; person++) tokens.push(await signedIn(pool, (await staff(story)).email));
  for (let round = 0; round < 15; round++) {
    for (const token of tokens) await age(owner, token, { used: '2 minutes' });
    const doors = [tokens, tokens.toReversed()].map((order) => ({ order, arriving: arrivals(pool) }));
    const actors = await Promise.all(
      doors.flatMap(({ order, arriving }) => order.map((token) => arriving.load(token))),
    );
    expect(actors.every((actor) => actor !== null)).toBe(true);
  }
});

test.for([
  ['support', '59 minutes 58 seconds', '1 hour'],
  ['developer', '59 minutes 58 seconds', '1 hour'],
  ['user_manager', '59 minutes 58 seconds', '1 hour'],
  ['finance', '29 minutes 58 seconds', '30 minutes'],
  ['finance_approver', '29 minutes 58 seconds', '30 minutes'],
] as const)(
  '%s: away for %s is signed in, for %s is not',
  async ([role, stillIn, out], { pool, owner, story }) => {
    const { email } = await staff(story, role);
    const token = await signedIn(pool, email);
    await age(owner, token, { used: stillIn });
    expect(await arrivals(pool).load(token), 'that visit counts').toMatchObject({ email });
    await age(owner, token, { used: stillIn });
    expect(await who(pool, token), 'this one does not').toMatchObject({ email });
    await age(owner, token, { used: '10 seconds' });
    expect(await arrivals(pool).load(token)).toBeNull();
    expect(await arrivals(pool).load(token), 'knocking does not open it').toBeNull();

    const other = await signedIn(pool, email);
    await age(owner, other, { used: out });
    expect(await arrivals(pool).load(other)).toBeNull();
  },
);

test('after eight hours even the busiest signs in again', async ({ pool, owner, story }) => {
  const token = await signedIn(pool, (await staff(story)).email);
  await age(owner, token, { begun: '7 hours 59 minutes 58 seconds' });
  expect(await arrivals(pool).load(token)).not.toBeNull();
  await age(owner, token, { begun: '10 seconds' });
  expect(await arrivals(pool).load(token)).toBeNull();
});

test('a fourth browser takes the place of the oldest, also when all come at once', async ({
  pool,
  story,
}) => {
  const { email } = await staff(story);
  const [first, ...rest] = [
    await signedIn(pool, email),
    await signedIn(pool, email),
    await signedIn(pool, email),
    await signedIn(pool, email),
  ];
  expect(await arrivals(pool).load(first)).toBeNull();
  for (const token of rest) expect(await arrivals(pool).load(token)).not.toBeNull();

  const tokens = await Promise.all(Array.from({ length: 8 }, () => signedIn(pool, email)));
  const actors = await Promise.all(tokens.map((token) => arrivals(pool).load(token)));
  expect(actors.filter((actor) => actor !== null)).toHaveLength(3);
});

test('an identity stays with its person, whatever addresses change', async ({ pool, database, story }) => {
  const leaver = await staff(story);
  const joiner = await staff(story);
  const first = await beginBrowserSession(pool, identityOf(leaver.email, 'subject-1'));
  expect(await arrivals(pool).load(first ?? '')).toMatchObject({ name: leaver.name });

  const renamed = await beginBrowserSession(pool, identityOf(joiner.email, 'subject-1'));
  expect(await arrivals(pool).load(renamed ?? ''), 'the new address is someone else’s').toMatchObject({
    name: leaver.name,
  });

  const reused = await beginBrowserSession(pool, identityOf(leaver.email, 'subject-2'));
  expect(reused, 'another subject with a known address is not that person').toBeNull();

  const nobodys = await beginBrowserSession(pool, { ...identityOf('', 'subject-3'), email: null });
  expect(nobodys).toBeNull();
  expect(
    await ask(
      database.ownerUrl,
      "select count(*)::int from access.identities where subject like 'subject-%'",
    ),
  ).toBe(1);
});

test('a person signing in for the first time in two browsers at once is one person', async ({
  pool,
  story,
}) => {
  const { email } = await staff(story);
  const tokens = await Promise.all([signedIn(pool, email), signedIn(pool, email)]);
  const actors = await Promise.all(tokens.map((token) => arrivals(pool).load(token)));
  expect(actors).toMatchObject([{ email }, { email }]);
});

test('system actors are begun by jobs alone, and never by signing in', async ({ pool, jobs, story }) => {
  const token = (await beginSystemSession(jobs, 'Nightly jobs')) ?? '';
  expect(await who(jobs, token)).toMatchObject({
    name: 'Nightly jobs',
    kind: 'system',
    role: 'system',
    email: null,
  });
  expect(await beginSystemSession(jobs, (await staff(story)).name)).toBeNull();
  await expect(beginSystemSession(pool, 'Nightly jobs')).rejects.toThrow('permission denied');
});

test('the running server cannot make bearer tokens, nor touch the sessions themselves', async ({ pool }) => {
  await expect(beginBearerSession(pool, 'sam.sesay@example.com')).rejects.toThrow('permission denied');
  for (const sql of [
    'select * from access.sessions',
    'update access.sessions set ended_at = null',
    'delete from access.sessions',
    'select * from access.identities',
    'select * from access.sign_ins',
  ])
    await expect(pool.query(sql), sql).rejects.toThrow('permission denied');
});
