import type { FastifyInstance } from 'fastify';
import { expect } from 'vitest';
import { buildServer } from '../../server/server.ts';
import { test } from '../support/database.ts';

const A_MINUTE = 120;
const PROXY = '10.0.0.4';

/** Comes back from signing in, through the proxy or from the address itself. */
const tries = async (server: FastifyInstance, forwardedFor: string, remoteAddress = PROXY) => {
  const headers = { host: 'console.example', 'x-forwarded-for': forwardedFor };
  return (await server.inject({ url: '/auth/callback?state=x', headers, remoteAddress })).statusCode;
};

test('who tries to sign in too often behind a trusted proxy holds up nobody else there', async ({
  database,
}) => {
  const server = await console(database.url, [`${PROXY}/32`]);
  await Promise.all(Array.from({ length: A_MINUTE }, () => tries(server, '203.0.113.7')));
  expect(await tries(server, '203.0.113.7')).toBe(429);
  expect(await tries(server, '203.0.113.8')).not.toBe(429);
  // What a visitor says of themselves stands before what the proxy adds, and does not count.
  expect(await tries(server, '198.51.100.1, 203.0.113.7')).toBe(429);
  await server.close();
});

test('nobody else’s word of where a request comes from is taken', async ({ database }) => {
  for (const trusted of [[], [PROXY]]) {
    const server = await console(database.url, trusted);
    const from = '192.0.2.9';
    await Promise.all(
      Array.from({ length: A_MINUTE }, (_, time) => tries(server, `203.0.113.${time}`, from)),
    );
    expect(await tries(server, '203.0.113.200', from)).toBe(429);
    await server.close();
  }
});

const console = (url: Parameters<typeof buildServer>[0]['url'], trustedProxies: readonly string[]) =>
  buildServer({
    url,
    publicUrl: 'https://console.example',
    trustedProxies,
    screens: undefined,
    identityProvider: 'development',
  });
