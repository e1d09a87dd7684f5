import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { buildServer } from '../../server/server.ts';
import { test as base } from '../support/database.ts';

const test = base.extend('screens', async ({}, { onCleanup }) => {
  const folder = mkdtempSync(join(tmpdir(), 'console-screens-'));
  writeFileSync(join(folder, 'index.html'), '<title>The console</title>');
  onCleanup(() => rmSync(folder, { recursive: true }));
  return folder;
});

test('a browser is told to keep to https where the console is reached by https, and only there', async ({
  database,
  screens,
}) => {
  for (const [publicUrl, told] of [
    ['https://console.example', 'max-age=31536000; includeSubDomains'],
    ['http://localhost:4000', undefined],
  ] as const) {
    const server = await buildServer({
      url: database.url,
      publicUrl,
      screens,
      identityProvider: 'development',
    });
    const { headers } = await server.inject('/live');
    expect(headers['strict-transport-security']).toBe(told);
    await server.close();
  }
});

test('the page is asked for anew each time and may not be framed', async ({ database, screens }) => {
  const server = await buildServer({
    url: database.url,
    publicUrl: 'http://localhost:4000',
    screens,
    identityProvider: 'development',
  });
  const { headers, body } = await server.inject('/');
  expect(body).toContain('The console');
  expect(headers['cache-control']).toBe('no-cache');
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  await server.close();
});

test('only a person’s browser gets a screen at an unknown address', async ({ database, screens }) => {
  const server = await buildServer({
    url: database.url,
    publicUrl: 'http://localhost:4000',
    screens,
    identityProvider: 'development',
  });
  const asked = async (method: 'GET' | 'POST', accept: string) =>
    (await server.inject({ method, url: '/teachers/1', headers: { accept } })).statusCode;
  expect(await asked('GET', 'text/html,*/*')).toBe(200);
  expect(await asked('GET', 'application/json')).toBe(404);
  expect(await asked('POST', 'text/html')).toBe(404);
  await server.close();
});
