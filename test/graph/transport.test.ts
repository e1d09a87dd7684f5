import { gzipSync } from 'node:zlib';
import { describe, expect } from 'vitest';
import { LIMITS } from '../../server/graph/limits.ts';
import { type Console, test } from '../support/console.ts';

const JSON_TYPE = { 'content-type': 'application/json' };

async function send(
  console: Console,
  payload: string | Buffer,
  headers: Record<string, string> = JSON_TYPE,
  method = 'POST',
) {
  const reply = await console.server.inject({ method: method as 'POST', url: '/graphql', headers, payload });
  return [reply.statusCode, reply.body ? JSON.parse(reply.body).errors?.[0].extensions.code : undefined];
}
const padded = (bytes: number) => {
  const empty = JSON.stringify({ query: '{ me { id } }', extensions: '' });
  return JSON.stringify({ query: '{ me { id } }', extensions: 'x'.repeat(bytes - empty.length) });
};

describe('a request body', () => {
  test('may be 64 KB and no more', async ({ console }) => {
    expect(await send(console, padded(LIMITS.bodyBytes + 1))).toEqual([413, 'BODY_TOO_LARGE']);
    expect((await send(console, padded(LIMITS.bodyBytes)))[1]).not.toBe('BODY_TOO_LARGE');
  });

  test('may nest 32 levels and no more', async ({ console }) => {
    const nested = (levels: number) =>
      `{"query":"{ me { id } }","variables":${'{"a":'.repeat(levels - 1)}1${'}'.repeat(levels - 1)}}`;
    expect(await send(console, nested(LIMITS.jsonDepth))).toEqual([401, 'UNAUTHENTICATED']);
    expect(await send(console, nested(LIMITS.jsonDepth + 1))).toEqual([400, 'BAD_REQUEST']);
    expect(await send(console, nested(10_000))).toEqual([400, 'BAD_REQUEST']);
  });

  test.for([
    ['an array of requests', '[{"query":"{ me { id } }"}]', JSON_TYPE, 400],
    ['no JSON', '{"query":', JSON_TYPE, 400],
    ['a number', '42', JSON_TYPE, 400],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), JSON_TYPE, 400],
    ['UTF-7', '{"query":"{ me { id } }"}', { 'content-type': 'application/json; charset=utf-7' }, 415],
    [
      'a compressed request',
      gzipSync('{"query":"{ me { id } }"}'),
      { ...JSON_TYPE, 'content-encoding': 'gzip' },
      415,
    ],
    ['a form', 'query={me{id}}', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['plain text', '{"query":"{ me { id } }"}', { 'content-type': 'text/plain' }, 415],
  ] as const)('is refused when it is %s', async ([, payload, headers, status], { console }) => {
    expect((await send(console, payload, headers))[0]).toBe(status);
  });
});

test('a request that never comes whole is given up after five minutes', async ({ console }) => {
  expect(console.server.server.requestTimeout).toBe(300_000);
});

test('an address that cannot be read is told so in our words', async ({ console }) => {
  const reply = await console.server.inject({ method: 'GET', url: '/%' });
  expect([reply.statusCode, reply.json()]).toEqual([
    400,
    { code: 'BAD_REQUEST', message: 'This address cannot be read. Check the link.' },
  ]);
});

test('who sends the hash of a question learns that hashes are not taken, which is no fault of ours', async ({
  console,
}) => {
  const hashed = { query: '{ me { id } }', extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } };
  const { body } = await console.as('support').send({
    method: 'POST',
    url: '/graphql',
    headers: JSON_TYPE,
    payload: JSON.stringify(hashed),
  });
  expect(JSON.parse(body).errors[0].extensions).toEqual({ code: 'PERSISTED_QUERY_NOT_SUPPORTED' });
});

test('GraphQL is not answered by GET', async ({ console }) => {
  const reply = await console.server.inject({
    method: 'GET',
    url: '/graphql?query={me{id}}',
    headers: { accept: 'application/json' },
  });
  expect(reply.statusCode).toBe(404);
});
