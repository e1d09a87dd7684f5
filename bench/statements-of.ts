import { ApolloServer } from '@apollo/server';
import type { Context } from '../server/graph/context.ts';
import { createLoaders } from '../server/graph/loaders.ts';
import { consoleSchema } from '../server/graph/schema.ts';
import { writtenPages } from '../server/graph/written-pages.ts';
import type { Reader } from '../server/records/reads/reader.ts';

export interface Statement {
  readonly name: string;
  readonly sql: string;
  readonly values: readonly unknown[];
}

const apollo = new ApolloServer<Context>({
  schema: consoleSchema(),
  plugins: [
    writtenPages((_, error) => {
      throw error;
    }),
  ],
});

/** Every statement that the server sends for this question, in order. */
export async function statementsOf(reader: Reader, query: string, variables: object): Promise<Statement[]> {
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
  const { body } = await apollo.executeOperation(
    { query, variables: { ...variables } },
    { contextValue: contextValue as Context },
  );
  if (body.kind !== 'single' || body.singleResult.errors)
    throw new Error(`The query of the bench failed: ${JSON.stringify(body)}`);
  return statements;
}
