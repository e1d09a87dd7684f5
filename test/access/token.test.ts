import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { expect } from 'vitest';
import { arrivals } from '../../server/access/sessions.ts';
import { migrate } from '../../server/database/migrate.ts';
import { startCluster } from '../../server/database/postgres.ts';
import { UserRecord } from '../../server/records/user.record.ts';
import { aUser } from '../stories/index.ts';
import { asSystem } from '../support/as-system.ts';
import { test } from './console.ts';

const program = fileURLToPath(new URL('../../bin/token.ts', import.meta.url));

/** What `npm run token` says, without npm's own lines. */
async function token(email: string | undefined, env: Record<string, string>) {
  const child = spawn(process.execPath, [program, ...(email === undefined ? [] : [email])], { env });
  let [out, err] = ['', ''];
  child.stdout.on('data', (text) => (out += text));
  child.stderr.on('data', (text) => (err += text));
  const [code] = await once(child, 'close');
  return { code, out, err };
}

test('prints a token that works, and nothing else', async ({ database, story, pool }) => {
  const { name, email } = await aUser(story, { role: 'developer' });
  const { code, out, err } = await token(email?.toUpperCase(), { DATABASE_URL: database.ownerUrl });
  expect(out).toMatch(/^[\w-]{43}\n$/);
  expect(await arrivals(pool).load(out.trim())).toMatchObject({ name, kind: 'bearer', role: 'developer' });
  expect(code).toBe(0);
  expect(err).not.toContain(out.trim());
});

test('an email that nobody has, or someone disabled, is answered with whom to use instead', async ({
  database,
  story,
}) => {
  const { email: known } = await aUser(story, { role: 'support' });
  const { email: disabled } = await aUser(story, { role: 'support', disabledAt: new Date() });
  for (const email of ['nobody@example.com', disabled ?? '']) {
    const { code, out, err } = await token(email, { DATABASE_URL: database.ownerUrl });
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(`Nobody who may sign in has the email ${email}: use one of `);
    expect(err).toContain(`${known} (support)`);
    expect(err.trim().split('\n')).toHaveLength(1);
  }
});

test('without an email it says how it is used', async ({ database }) => {
  const { code, err } = await token(undefined, { DATABASE_URL: database.ownerUrl });
  expect([code, err]).toEqual([1, 'Say for whom: npm run token -- EMAIL\n']);
});

test('there are no tokens in production', async ({ database }) => {
  const { code, out, err } = await token('sam.sesay@example.com', {
    NODE_ENV: 'production',
    DATABASE_URL: database.ownerUrl,
    PUBLIC_URL: 'https://console.example.gov.uk',
    ISSUER_URL: 'https://idp.example.com',
    CLIENT_ID: 'console',
    CLIENT_SECRET: 'a secret',
  });
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('in production everybody signs in themselves');
});

test('works beside a console that runs, and without one', async () => {
  const parent = mkdtempSync(join(tmpdir(), 'console-token-'));
  chmodSync(parent, 0o711);
  const env = { DATA_DIR: join(parent, 'data') };
  try {
    expect((await token('sam@example.com', env)).err).toBe(
      'There is no local database yet. Run npm start once; it makes one.\n',
    );
    const cluster = await startCluster(env.DATA_DIR, { durable: false });
    const ownerUrl = cluster.url('console');
    await migrate(ownerUrl);
    expect((await token('sam@example.com', env)).err).toContain(
      'Nobody may sign in to the local database yet',
    );
    const system = await asSystem({ ownerUrl, url: (role) => cluster.url('console', role) });
    await system.perform(async (em) => {
      em.create(UserRecord, { kind: 'person', name: 'Sam', email: 'sam@example.com', role: 'support' });
    });
    await system.close();
    const beside = await token('sam@example.com', env);
    await cluster.stop();
    const without = await token('sam@example.com', env);

    const again = await startCluster(env.DATA_DIR, { durable: false });
    const owner = new pg.Client(again.url('console'));
    await owner.connect();
    for (const { out } of [beside, without])
      expect(await arrivals(owner).load(out.trim())).toMatchObject({ name: 'Sam' });
    await owner.end();
    await again.stop();
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
});
