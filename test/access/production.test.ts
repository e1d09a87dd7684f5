import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { test } from '../support/database.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const MADE_UP_PEOPLE = [
  'server/access/development-identity-provider.ts',
  'node_modules/oidc-provider/lib/index.js',
];

/** Runs a program as production and answers what it said. */
async function runAsProduction(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...env },
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (text) => (said.out += text));
  child.stderr.on('data', (text) => (said.err += text));
  const [code] = await once(child, 'close');
  return { code, ...said };
}

/** Every file of ours and of the packages that the whole server loads until it is ready. */
async function filesLoaded(ownerUrl: string, identityProvider: string): Promise<string[]> {
  const program = `
    import { registerHooks } from 'node:module';
    const loaded = [];
    registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context); } });
    const { buildServer } = await import('./server/server.ts');
    const { roleUrl } = await import('./server/database/roles.ts');
    const server = await buildServer({
      url: (role) => roleUrl(${JSON.stringify(ownerUrl)}, role),
      publicUrl: 'https://console.example.gov.uk',
      identityProvider: ${identityProvider},
      screens: undefined,
    });
    await server.ready();
    await server.close();
    console.log(JSON.stringify(loaded));`;
  const { code, out, err } = await runAsProduction(['--input-type=module', '--eval', program]);
  expect(code, err).toBe(0);
  return (JSON.parse(out) as string[]).map((url) => url.replace(`file://${root}`, ''));
}

test('with an identity provider of its own the server never loads the made-up people', async ({
  database,
}) => {
  const configured = await filesLoaded(
    database.ownerUrl,
    `{ issuer: new URL('https://idp.example.com'), clientId: 'console', clientSecret: 'a secret' }`,
  );
  expect(configured).toContain('server/access/sign-in.ts');
  expect(configured.filter((file) => file.includes('oidc-provider'))).toEqual([]);
  for (const file of MADE_UP_PEOPLE) expect(configured).not.toContain(file);

  const development = await filesLoaded(database.ownerUrl, `'development'`);
  for (const file of MADE_UP_PEOPLE) expect(development).toContain(file);
});

test('production without an identity provider does not start, and says why in one sentence', async ({
  database,
}) => {
  const { code, out, err } = await runAsProduction(['server/start.ts'], {
    DATABASE_URL: database.ownerUrl,
    PUBLIC_URL: 'https://console.example.gov.uk',
  });
  expect(code).toBe(1);
  expect(out).toBe('');
  expect(err.trim().split('\n')).toEqual([
    'ISSUER_URL must be given in production: people sign in with the department’s identity provider, ' +
      'and the development one, with its made-up people, cannot be switched on.',
  ]);
});

test('the production image has neither the made-up people nor the package they need', () => {
  const kept = readFileSync(`${root}.dockerignore`, 'utf8').split('\n');
  expect(kept.lastIndexOf('server/access/development-identity-provider.ts')).toBeGreaterThan(
    kept.indexOf('!server'),
  );
  const { dependencies, devDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  expect(Object.keys(dependencies)).not.toContain('oidc-provider');
  expect(Object.keys(devDependencies)).toContain('oidc-provider');
});
