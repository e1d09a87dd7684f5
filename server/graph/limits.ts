import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import type { Context } from './context.ts';

/** What one request may ask for. Each has a test at the limit and one above. */
export const LIMITS = {
  tokens: 1_000,
  depth: 10,
  rootFields: 10,
  aliases: 20,
  directives: 10,
  fields: 400,
  /** Values in the answer, lists counted at the size asked for, or at the size the schema says they have. */
  cost: 5_000,
  bodyBytes: 64 * 1024,
  jsonDepth: 32,
  errors: 5,
} as const;

const DEFAULT_PAGE_SIZE = 25;

interface Measured {
  depth: number;
  rootFields: number;
  aliases: number;
  directives: number;
  fields: number;
  cost: number;
}

/** Refuses an operation that asks for too much before anything is resolved. Variables count with their values. */
export const limits: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation, request, schema }) {
        refuseCompany(document);
        if (operation)
          refuse(measure(schema, document, operation, withDefaults(operation, request.variables ?? {})));
      },
    };
  },
};

/** One operation a document, one mutation an operation: two deeds are two requests, each with its own answer. */
function refuseCompany(document: DocumentNode): void {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operations.length > 1) tooComplex('Send one operation in a request.');
  const [operation] = operations;
  if (operation?.operation === OperationTypeNode.MUTATION && operation.selectionSet.selections.length > 1)
    tooComplex('Send one mutation in a request.');
}

function refuse(measured: Measured): void {
  const names = {
    depth: 'levels',
    rootFields: 'fields at the top',
    aliases: 'aliases',
    directives: 'directives',
    fields: 'fields',
  } as const;
  for (const [limit, words] of Object.entries(names) as [keyof typeof names, string][])
    if (measured[limit] > LIMITS[limit])
      tooComplex(`A request may have ${LIMITS[limit]} ${words}. Ask for less.`);
  if (measured.cost > LIMITS.cost)
    throw refusal(
      'OPERATION_TOO_COSTLY',
      `A request may ask for ${LIMITS.cost} values. Ask for smaller pages or fewer lists.`,
    );
}

const tooComplex = (message: string): never => {
  throw refusal('OPERATION_TOO_COMPLEX', message);
};
const refusal = (code: string, message: string) =>
  new GraphQLError(message, { extensions: { code, http: { status: 400 } } });

/** Walks every selection as it will be resolved, fragments followed each time they are spread, and stops when it is too much. */
function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Measured {
  const fragments = new Map(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const total: Measured = { depth: 0, rootFields: 0, aliases: 0, directives: 0, fields: 0, cost: 0 };

  function walk(
    selectionSet: SelectionSetNode,
    type: GraphQLCompositeType | undefined,
    depth: number,
    times: number,
  ): void {
    total.depth = Math.max(total.depth, depth);
    for (const selection of selectionSet.selections) {
      total.directives += selection.directives?.length ?? 0;
      if (isTooMuch(total)) return;
      if (selection.kind === Kind.FIELD) visit(selection, type, depth, times);
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        walk(selection.selectionSet, composite(selection.typeCondition?.name.value) ?? type, depth, times);
      else {
        const fragment = fragments.get(selection.name.value);
        if (fragment) walk(fragment.selectionSet, composite(fragment.typeCondition.name.value), depth, times);
      }
    }
  }

  function visit(
    node: FieldNode,
    parent: GraphQLCompositeType | undefined,
    depth: number,
    times: number,
  ): void {
    total.fields += 1;
    total.aliases += node.alias ? 1 : 0;
    total.rootFields += depth === 1 ? 1 : 0;
    const field =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    const size = field ? sizeOf(field, node, variables) : 1;
    total.cost += times * size;
    // Questions about the schema itself have no field here; GraphQL has its own limit on their depth.
    if (!node.selectionSet || !field) return;
    const of = getNamedType(field.type);
    walk(node.selectionSet, isCompositeType(of) ? of : undefined, depth + 1, times * size);
  }

  const composite = (name: string | undefined) => {
    const type = name === undefined ? undefined : schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  };
  walk(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined, 1, 1);
  return total;
}

const isTooMuch = (total: Measured): boolean => total.fields > LIMITS.fields || total.cost > LIMITS.cost;

/** How many values a field brings: a page's size on the field that has the page, and the declared size of any other list. */
function sizeOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  if (field.args.some((arg) => arg.name === 'page')) return pageSize(node, variables);
  if (!isListType(getNullableType(field.type)) || field.name === 'items') return 1;
  const declared = field.astNode?.directives?.find((one) => one.name.value === 'listSize')?.arguments?.[0]
    ?.value;
  return declared?.kind === Kind.INT ? Number(declared.value) : DEFAULT_PAGE_SIZE;
}

/** What a variable is when it is not sent counts, too. */
const withDefaults = (
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> => ({
  ...Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  ),
  ...given,
});

function pageSize(node: FieldNode, variables: Readonly<Record<string, unknown>>): number {
  const page = node.arguments?.find((arg) => arg.name.value === 'page')?.value;
  return sizeIn(page && valueFromASTUntyped(page, { ...variables }));
}

const sizeIn = (page: unknown): number =>
  typeof page === 'object' && page !== null && 'perPage' in page && typeof page.perPage === 'number'
    ? Math.max(page.perPage, 1)
    : DEFAULT_PAGE_SIZE;
