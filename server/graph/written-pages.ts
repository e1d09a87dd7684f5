import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  type DocumentNode,
  type FieldNode,
  type FormattedExecutionResult,
  type GraphQLField,
  type GraphQLFormattedError,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getVariableValues,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { isSeenBy } from '../access/policy.ts';
import { Fault } from '../audit/faults.ts';
import type { Role } from '../domain/user.ts';
import { type Fields, valueInJson } from '../records/reads/fields.ts';
import { COUNTED } from '../records/reads/list.ts';
import type { Context } from './context.ts';
import { writtenLists } from './written-lists.ts';
import { type Collected, Selections } from './selection.ts';

/** What may be said of an error, and to which place of the answer. */
type Say = (place: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/**
 * A page of a list that asks only for what PostgreSQL can write by itself is written by it and handed through: no row
 * becomes an object here and text again. Signing in, limits, policy and the checks of what was asked are those of every
 * other query; whatever else is asked is answered by the resolvers.
 */
export const writtenPages = (say: Say): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async responseForOperation({ schema, document, operation, request, contextValue }) {
        const { role } = contextValue.actor;
        const asked = pageAsked(schema, document, operation, request.variables ?? {}, role);
        if (!asked) return null;
        try {
          const data = new Written(await write(asked, contextValue)) as unknown as Record<string, unknown>;
          return answer({ data });
        } catch (error) {
          // Resolvers say what was wrong to ask. A statement that failed would only fail, or take too long, again.
          if (error instanceof Fault) return null;
          return answer({ data: null, errors: [say({ message: '', path: [asked.key] }, error)] });
        }
      },
    };
  },
});

const answer = (singleResult: FormattedExecutionResult) => ({
  http: { headers: new HeaderMap() },
  body: { kind: 'single' as const, singleResult },
});

/** The text of an answer, whether it was put together by resolvers or is JSON already. */
export const answerText = (answer: FormattedExecutionResult): string =>
  answer.data instanceof Written ? `{"data":${answer.data.json}}\n` : `${JSON.stringify(answer)}\n`;

export class Written {
  readonly json: string;
  constructor(json: string) {
    this.json = json;
  }
}

interface PageAsked {
  readonly list: (typeof writtenLists)[keyof typeof writtenLists];
  readonly args: Record<string, unknown>;
  /** Its name in the answer. */
  readonly key: string;
  readonly typeName: string;
  readonly fields: Collected;
  /** The JSON of a row, as SQL. */
  readonly row: string;
}

/** What the operation asks of one list; undefined when it asks for anything that PostgreSQL cannot write. */
function pageAsked(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
  role: Role,
): PageAsked | undefined {
  const [node, ...others] = operation.selectionSet.selections;
  if (node?.kind !== Kind.FIELD || others.length > 0 || node.directives?.length) return undefined;
  const name = node.name.value;
  const field = schema.getQueryType()?.getFields()[name];
  if (operation.operation !== OperationTypeNode.QUERY || !field || !isWritten(name)) return undefined;
  const { coerced: variables } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  const [page, row] = pageAndRow(field);
  if (!variables || !page || !row) return undefined;
  const selections = new Selections(document, variables);
  const fields = selections.of(page, [node]);
  const [items, more] = [...fields.values()].filter(([first]) => first.name.value === 'items');
  if (!items || more) return undefined;
  const list = writtenLists[name];
  const json = new Writer(selections, role).json(row, list.written.fields, items);
  if (json === undefined) return undefined;
  const args = getArgumentValues(field, node, variables);
  return {
    list,
    args,
    key: node.alias?.value ?? name,
    typeName: page.name,
    fields,
    row: json,
  };
}

function pageAndRow(field: GraphQLField<unknown, unknown>): (GraphQLObjectType | undefined)[] {
  const object = (type: unknown) => (isObjectType(type) ? type : undefined);
  const page = object(getNamedType(field.type));
  return [page, object(getNamedType(page?.getFields()['items']?.type))];
}

const isWritten = (name: string): name is keyof typeof writtenLists => Object.hasOwn(writtenLists, name);

/** PostgreSQL cuts longer names off. */
const LONGEST_NAME = 63;

/** Says in SQL what is asked of a record; undefined when that is more than SQL alone knows. */
class Writer {
  readonly #selections: Selections;
  readonly #role: Role;

  constructor(selections: Selections, role: Role) {
    this.#selections = selections;
    this.#role = role;
  }

  /** The record as JSON: one of those in `from`, or else that of the row around it. */
  json(type: GraphQLObjectType, fields: Fields, nodes: readonly FieldNode[], from = ''): string | undefined {
    const columns: string[] = [];
    for (const [key, same] of this.#selections.of(type, nodes)) {
      const sql = key.length <= LONGEST_NAME ? this.#field(type, fields, same) : undefined;
      if (sql === undefined) return undefined;
      columns.push(`${sql} as "${key}"`);
    }
    return `(select to_json(one) from (select ${columns.join(', ')} ${from}) one)`;
  }

  #field(type: GraphQLObjectType, fields: Fields, nodes: readonly [FieldNode, ...FieldNode[]]) {
    const name = nodes[0].name.value;
    if (name === '__typename') return `text '${type.name}'`;
    const value = fields[name];
    if (value === undefined) return undefined;
    if (!isSeenBy(this.#role, type.name, name)) return 'null';
    if (typeof value === 'string' || 'instant' in value) return valueInJson(value);
    const of = getNamedType(type.getFields()[name]?.type);
    return isObjectType(of) ? this.json(of, value.fields, nodes, `from ${value.from}`) : undefined;
  }
}

async function write(
  { list, args, key, typeName, fields, row }: PageAsked,
  context: Context,
): Promise<string> {
  const counted = [...fields.values()].some(([node]) => node.name.value.startsWith('total'));
  const page = await list.writtenPage({ row, counted, args }, context);
  const values: Readonly<Record<string, () => string>> = {
    items: () => `[${page.json}]`,
    total: () => String(Math.min(page.total, COUNTED)),
    totalIsExact: () => String(page.total <= COUNTED),
    next: () => JSON.stringify(page.next),
    previous: () => JSON.stringify(page.previous),
    __typename: () => JSON.stringify(typeName),
  };
  const text = [...fields].map(([name, [node]]) => `"${name}":${values[node.name.value]?.() ?? 'null'}`);
  return `{"${key}":{${text.join(',')}}}`;
}
