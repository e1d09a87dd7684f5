import { describe, expect, test } from 'vitest';
import { CannotStart } from './cannot-start.ts';
import { readSettings } from './settings.ts';

const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgresql://owner:secret@db:5432/console',
  PUBLIC_URL: 'https://console.example',
};

describe('settings', () => {
  test('nothing needs to be set on a developer’s machine', () => {
    expect(readSettings({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      publicUrl: 'http://localhost:4000',
      databaseUrl: undefined,
      dataFolder: undefined,
      production: false,
      servesScreens: true,
    });
  });

  test('another port is part of the public address', () => {
    expect(readSettings({ PORT: '4001' })).toMatchObject({ port: 4001, publicUrl: 'http://localhost:4001' });
  });

  test.for(['0', '65536', '80.5', 'http', '-1'])('PORT=%s is refused', (PORT) => {
    expect(() => readSettings({ PORT })).toThrow(
      `PORT must be a whole number from 1 to 65535, not "${PORT}".`,
    );
  });

  test.for(['1', '65535'])('PORT=%s is taken', (PORT) => {
    expect(readSettings({ PORT }).port).toBe(Number(PORT));
  });

  test('production needs a database and an address, and says both at once', () => {
    const refusal = refusalOf({ NODE_ENV: 'production' });
    expect(refusal).toContain('PUBLIC_URL must be given in production');
    expect(refusal).toContain('DATABASE_URL must be given in production');
  });

  test('production with both starts', () => {
    expect(readSettings(production)).toMatchObject({
      production: true,
      publicUrl: 'https://console.example',
    });
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

  test('a refusal never repeats the password', () => {
    expect(refusalOf({ DATABASE_URL: 'mysql://owner:hunter2@db/console' })).not.toContain('hunter2');
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
