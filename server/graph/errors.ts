import { unwrapResolverError } from '@apollo/server/errors';
import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { failed } from '../audit/failed.ts';
import { Fault } from '../audit/faults.ts';

/**
 * What may be said of an error. A fault says its sentence. A request that was wrong is told the place and the rule, never
 * the value that was sent. A database that was not there can be asked again. Anything else is ours. These two are logged,
 * and have a reference.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: FastifyBaseLogger,
): GraphQLFormattedError {
  const where = {
    ...(formatted.path && { path: formatted.path }),
    ...(formatted.locations && { locations: formatted.locations }),
  };
  const cause = unwrapResolverError(error);
  if (cause instanceof Fault) return { ...where, message: cause.message, extensions: { code: cause.code } };
  if (isTimeout(cause))
    return {
      ...where,
      message: 'This took too long. Ask for less, or try again.',
      extensions: { code: 'TIMED_OUT' },
    };
  const code = formatted.extensions?.['code'];
  switch (code) {
    case 'BAD_USER_INPUT':
      return { message: inputRule(formatted.message, cause), extensions: { code } };
    case 'GRAPHQL_VALIDATION_FAILED':
      return { ...where, message: withoutSuggestion(formatted.message), extensions: { code } };
    case 'GRAPHQL_PARSE_FAILED':
    case 'OPERATION_TOO_COMPLEX':
    case 'OPERATION_TOO_COSTLY':
    case 'UNAUTHENTICATED':
    case 'BAD_REQUEST':
    case 'PERSISTED_QUERY_NOT_SUPPORTED':
    case 'OPERATION_RESOLUTION_FAILURE':
      return { ...where, message: formatted.message, extensions: { code } };
  }
  const { message, code: ours, reference } = failed(cause, log);
  return { ...where, message, extensions: { code: ours, reference } };
}

/** PostgreSQL ended the statement at its login's limit. */
const isTimeout = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === '57014';

/** GraphQL repeats the value it was sent; ours says which variable and which rule. */
function inputRule(message: string, cause: unknown): string {
  const [, variable, path] =
    /^Variable "\$(\w+)" got invalid value [\s\S]*? at "([\w.[\]]+)";/.exec(message) ?? [];
  const [, only] = /^Variable "\$(\w+)"/.exec(message) ?? [];
  const place = path ?? variable ?? only;
  const told = cause instanceof GraphQLError ? cause.originalError : undefined;
  const ours =
    told instanceof GraphQLError && told.extensions['code'] === 'BAD_USER_INPUT' ? told.message : undefined;
  const missing = /Field "\w+" of required type "[\w![\]]+" was not provided\.$/.exec(message)?.[0];
  const unprovided = /of required type "[\w![\]]+" was not provided\.$/.test(message)
    ? 'A required variable was not provided.'
    : undefined;
  const rule = ours ?? missing ?? unprovided ?? 'It does not have the type that the schema says.';
  return place ? `${place}: ${rule}` : rule;
}

const withoutSuggestion = (message: string): string => message.replace(/ Did you mean [\s\S]*$/, '');
