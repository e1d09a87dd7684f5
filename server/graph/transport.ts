import type { FastifyInstance } from 'fastify';
import { failed } from '../audit/failed.ts';
import { notRead, onlyJson } from './json-body.ts';

/** The gate before GraphQL: JSON in UTF-8, small and shallow, one request at a time. Each refusal is dull and fixed. */
export function guardTransport(scope: FastifyInstance): void {
  onlyJson(scope);
  scope.setErrorHandler((error: { statusCode?: number }, _request, reply) => {
    const { statusCode = 500 } = error;
    const told = notRead(statusCode);
    if (told)
      return reply
        .code(statusCode)
        .send({ errors: [{ message: told.message, extensions: { code: told.code } }] });
    const { status: ours, message, ...extensions } = failed(error, scope.log);
    return reply.code(ours).send({ errors: [{ message, extensions }] });
  });
}
