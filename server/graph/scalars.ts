import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isDay } from '../domain/day.ts';

/** Text that must match. The message says the rule and never repeats the value: it may be personal. */
function text(
  name: string,
  rule: string,
  accepts: (value: string) => boolean,
): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new GraphQLError(`${name} must be ${rule}.`, { extensions: { code: 'BAD_USER_INPUT' } });
  };
  return new GraphQLScalarType({
    name,
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

const pence = text('Pence', 'a whole number of pence as a string of digits, up to 15 of them', (value) =>
  /^-?\d{1,15}$/.test(value),
);

const instant = text(
  'DateTime',
  'an instant in UTC as 2026-09-01T16:30:00Z',
  (value) =>
    /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?Z$/.test(value) &&
    isDay(value.slice(0, 10)),
);

export const scalars = {
  Date: text('Date', 'a real day from 1900 to 2099 as YYYY-MM-DD', isDay),
  Trn: text('Trn', '7 digits', (value) => /^\d{7}$/.test(value)),
  Urn: text('Urn', '5 or 6 digits', (value) => /^\d{5,6}$/.test(value)),
  DateTime: new GraphQLScalarType<Date, string>({
    name: 'DateTime',
    serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
    parseValue: (value) => new Date(instant.parseValue(value)),
    parseLiteral: (node) => new Date(instant.parseLiteral(node, {})),
  }),
  Pence: new GraphQLScalarType<bigint, string>({
    name: 'Pence',
    serialize: (value) => (value as bigint).toString(),
    parseValue: (value) => BigInt(pence.parseValue(value)),
    parseLiteral: (node) => BigInt(pence.parseLiteral(node, {})),
  }),
};
