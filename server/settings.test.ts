import { describe, expect, test } from 'vitest';
import { CannotStart } from './cannot-start.ts';
import { readSettings } from './settings.ts';

const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgresql://owner:secret@db:5432/console',
  PUBLIC_URL: 'https://console.example',
  ISSUER_URL: 'https://idp.example/tenant',
  CLIENT_ID: 'console',
  CLIENT_SECRET: 'hunter2',
};

describe('settings', () => {
  test('nothing needs to be set on a developer’s machine', () => {
    expect(readSettings({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      publicUrl: 'http://localhost:4000',
      trustedProxies: [],
      identityProvider: 'development',
      databaseUrl: undefined,
      dataFolder: undefined,
      production: false,
      servesScreens: true,
      demoTeachers: 3000,
    });
  });

  test.for(['-1', '500001', '2.5', 'many'])('DEMO_TEACHERS=%s is refused', (DEMO_TEACHERS) => {
    expect(() => readSettings({ DEMO_TEACHERS })).toThrow('DEMO_TEACHERS must be a whole number');
  });

  test.for(['0', '500000'])('DEMO_TEACHERS=%s is taken', (DEMO_TEACHERS) => {
    expect(readSettings({ DEMO_TEACHERS }).demoTeachers).toBe(Number(DEMO_TEACHERS));
  });

  test('made-up teachers are never there beside the department’s identity provider', () => {
    expect(readSettings({ ...production, DEMO_TEACHERS: '3000' }).demoTeachers).toBe(0);
  });

  test('another port is part of the public address', () => {
    expect(readSettings({ PORT: '4001' })).toMatchObject({ port: 4001, publicUrl: 'http://localhost:4001' });
  });

  test.for([
    ['10.0.0.4', ['10.0.0.4']],
    ['10.0.0.0/24, fd00::/8', ['10.0.0.0/24', 'fd00::/8']],
    ['', []],
  ] as const)('TRUSTED_PROXIES=%s is taken', ([text, proxies]) => {
    expect(readSettings({ TRUSTED_PROXIES: text }).trustedProxies).toEqual(proxies);
  });

  test.for(['true', '*', '10.0.0.0/33', '10.0.0.0/', 'fd00::/129', 'proxy.example'])(
    'TRUSTED_PROXIES=%s is refused: whoever is trusted may say anything of who asks',
    (TRUSTED_PROXIES) => {
      expect(() => readSettings({ TRUSTED_PROXIES })).toThrow(
        `TRUSTED_PROXIES must be addresses or networks with commas between them, such as 10.0.0.4 or 10.0.0.0/24, not "${TRUSTED_PROXIES}".`,
      );
    },
  );

  test.for(['0', '65536', '80.5', 'http', '-1'])('PORT=%s is refused', (PORT) => {
    expect(() => readSettings({ PORT })).toThrow(
      `PORT must be a whole number from 1 to 65535, not "${PORT}".`,
    );
  });

  test.for(['2', '65535'])('PORT=%s is taken', (PORT) => {
    expect(readSettings({ PORT }).port).toBe(Number(PORT));
  });

  test.for(['1', '4190', '6000', '6665'])(
    'PORT=%s is refused: no browser would open the console there',
    (PORT) => {
      expect(refusalOf({ PORT })).toBe(
        `PORT must not be ${PORT}: browsers refuse to connect to that port. Choose another, such as 4000.`,
      );
    },
  );

  test('nor is such a port a public address, though another may stand before it', () => {
    expect(refusalOf({ PUBLIC_URL: 'https://console.example:6000' })).toBe(
      'PUBLIC_URL must not have the port 6000: browsers refuse to connect to it.',
    );
    expect(readSettings({ PUBLIC_URL: 'https://console.example:8443' }).publicUrl).toBe(
      'https://console.example:8443',
    );
  });

  test('production needs a database, an address and an identity provider, and says all at once', () => {
    const refusal = refusalOf({ NODE_ENV: 'production' });
    expect(refusal).toContain('PUBLIC_URL must be given in production');
    expect(refusal).toContain('DATABASE_URL must be given in production');
    expect(refusal).toContain('ISSUER_URL must be given in production');
  });

  test('production with all of them starts', () => {
    expect(readSettings(production)).toMatchObject({
      production: true,
      publicUrl: 'https://console.example',
      identityProvider: {
        issuer: new URL('https://idp.example/tenant'),
        clientId: 'console',
        clientSecret: 'hunter2',
      },
    });
  });

  test('made-up people cannot be let into production, whatever else is set', () => {
    expect(refusalOf({ ...production, ISSUER_URL: '' })).toBe(
      'ISSUER_URL must be given in production: people sign in with the department’s identity provider, ' +
        'and the development one, with its made-up people, cannot be switched on.',
    );
  });

  test.for(['CLIENT_ID', 'CLIENT_SECRET'])('an identity provider without %s is refused', (name) => {
    expect(refusalOf({ ...production, [name]: '' })).toBe(
      'CLIENT_ID and CLIENT_SECRET must be given with ISSUER_URL, as registered there.',
    );
  });

  test.for(['idp.example', 'http://idp.example', 'ftp://localhost', 'http://127.0.0.1.evil.example'])(
    'ISSUER_URL=%s is refused',
    (ISSUER_URL) => {
      expect(refusalOf({ ...production, ISSUER_URL })).toMatch(/^ISSUER_URL must be an https address/);
    },
  );

  test.for(['http://localhost:8080', 'http://127.0.0.1:8080', 'http://[::1]:8080'])(
    'an identity provider on this machine, %s, needs no https',
    (ISSUER_URL) => {
      expect(readSettings({ ...production, ISSUER_URL }).identityProvider).toMatchObject({
        issuer: new URL(ISSUER_URL),
      });
    },
  );

  test('people reach production over https, or on this machine', () => {
    expect(refusalOf({ ...production, PUBLIC_URL: 'http://console.example' })).toBe(
      'PUBLIC_URL must be an https address in production (http is for localhost alone).',
    );
    expect(readSettings({ ...production, PUBLIC_URL: 'http://localhost:4000' }).publicUrl).toBe(
      'http://localhost:4000',
    );
    expect(readSettings({ PUBLIC_URL: 'http://console.example' }).publicUrl).toBe('http://console.example');
  });

  test.for([
    'console',
    'mysql://owner:secret@db/console',
    'postgresql://db/console',
    'postgresql://owner@db/console',
    'postgresql://owner:secret@db',
  ])('DATABASE_URL=%s is refused', (DATABASE_URL) => {
    expect(refusalOf({ ...production, DATABASE_URL })).toMatch(/^DATABASE_URL must be an address such as/);
  });

  test('a refusal never repeats a secret', () => {
    expect(refusalOf({ DATABASE_URL: 'mysql://owner:hunter2@db/console' })).not.toContain('hunter2');
    expect(refusalOf({ ...production, CLIENT_ID: '' })).not.toContain('hunter2');
  });

  test.for(['console.example', 'ftp://console.example', 'https://console.example/path'])(
    'PUBLIC_URL=%s is refused',
    (PUBLIC_URL) => {
      expect(refusalOf({ PUBLIC_URL })).toMatch(
        /^PUBLIC_URL must be an http or https address without a path/,
      );
    },
  );
});

function refusalOf(env: Record<string, string>): string {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof CannotStart) return error.message;
    throw error;
  }
  throw new Error('The settings were accepted.');
}
