import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError } from 'graphql';
import { expect } from 'vitest';
import { Fault } from '../../server/audit/faults.ts';
import { formatError } from '../../server/graph/errors.ts';
import { openReader } from '../../server/records/reads/reader.ts';
import { test } from '../support/database.ts';

const logged: unknown[] = [];
const log = { error: (entry: unknown) => logged.push(entry) } as unknown as FastifyBaseLogger;
const shown = (cause: Error) => {
  const error = new GraphQLError(cause.message, { originalError: cause, path: ['teacher'] });
  return formatError(
    { message: cause.message, path: ['teacher'], extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    error,
    log,
  );
};

test('our own mistake shows a reference and nothing else; the log has the rest under it', () => {
  const answer = shown(new Error('select * from teachers where secret at /srv/app/server.ts'));
  const reference = answer.extensions?.['reference'];
  expect(answer.message).toBe(
    `There is a problem with the service. Quote ${String(reference)} when you report it.`,
  );
  expect(answer.extensions?.['code']).toBe('INTERNAL');
  expect(JSON.stringify(answer)).not.toMatch(/select|srv/);
  expect(logged.at(-1)).toMatchObject({ reference, err: { message: expect.stringContaining('select *') } });
});

test('a fault says its own sentence', () => {
  expect(shown(new Fault('NOT_FOUND', 'There is no teacher with this id.'))).toEqual({
    path: ['teacher'],
    message: 'There is no teacher with this id.',
    extensions: { code: 'NOT_FOUND' },
  });
});

test('a read that takes longer than five seconds is ended, and says what to do', async ({ database }) => {
  const reader = openReader(database.url('console_reader'), { connections: 1 });
  const failure = await reader.all('sleep', 'select pg_sleep(30)').catch((error: Error) => error);
  await reader.close();
  expect(shown(failure as Error)).toMatchObject({
    message: 'This took too long. Ask for less, or try again.',
    extensions: { code: 'TIMED_OUT' },
  });
});
