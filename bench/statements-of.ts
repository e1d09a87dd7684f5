import { graphql } from 'graphql';
import type { Context } from '../server/graph/context.ts';
import { createLoaders } from '../server/graph/loaders.ts';
import { buildSchema } from '../server/graph/schema.ts';
import type { Reader } from '../server/records/reads/reader.ts';

export interface Statement {
  readonly name: string;
  readonly sql: string;
  readonly values: readonly unknown[];
}

const schema = buildSchema();

/** Every statement that the server sends for this question, in order. */
export async function statementsOf(
  reader: Reader,
  source: string,
  variableValues: object,
): Promise<Statement[]> {
  const statements: Statement[] = [];
  const listening: Reader = {
    all: (name, sql, values = []) => {
      statements.push({ name, sql, values });
      return reader.all(name, sql, values);
    },
  };
  const today = '2026-03-02';
  const contextValue = {
    actor: { role: 'support' },
    today,
    reader: listening,
    loaders: createLoaders(listening, today),
  } as Partial<Context>;
  const { errors } = await graphql({
    schema,
    source,
    contextValue,
    variableValues: { ...variableValues },
  });
  if (errors) throw errors[0] ?? new Error('The query of the bench failed');
  return statements;
}
