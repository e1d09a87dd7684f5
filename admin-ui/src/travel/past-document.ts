import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type NameNode,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';
import type { Moment as MomentInput } from '../gql/graphql.ts';

/** What the server answers of the past: the fields of its type AsAt. */
const answeredOfThePast: ReadonlySet<string> = new Set(['teacher', 'school', 'declaration', 'statement']);

type OfThePast<Data, Variables> = TypedDocumentNode<{ asAt: Data }, Variables & { moment: MomentInput }>;

const made = new WeakMap<DocumentNode, DocumentNode>();

/** The same question of the past, under `asAt(moment:)`: a page has one document for now and then, so they cannot differ. */
export function ofThePast<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
): OfThePast<Data, Variables> {
  const known = made.get(document);
  if (known) return known as OfThePast<Data, Variables>;
  const past: DocumentNode = {
    ...document,
    definitions: document.definitions.map((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? underAsAt(definition) : definition,
    ),
  };
  made.set(document, past);
  return past as OfThePast<Data, Variables>;
}

/** Whether all that a question asks has a past. What has none, such as a list to search, is asked of now. */
export const hasAPast = (document: DocumentNode): boolean =>
  document.definitions.every(
    (definition) =>
      definition.kind !== Kind.OPERATION_DEFINITION ||
      definition.selectionSet.selections.every(
        (field) => field.kind === Kind.FIELD && answeredOfThePast.has(field.name.value),
      ),
  );

function underAsAt(operation: OperationDefinitionNode): OperationDefinitionNode {
  const variable = { kind: Kind.VARIABLE, name: name('moment') } as const;
  const asAt: FieldNode = {
    kind: Kind.FIELD,
    name: name('asAt'),
    arguments: [{ kind: Kind.ARGUMENT, name: name('moment'), value: variable }],
    selectionSet: operation.selectionSet,
  };
  const moment: VariableDefinitionNode = {
    kind: Kind.VARIABLE_DEFINITION,
    variable,
    type: { kind: Kind.NON_NULL_TYPE, type: { kind: Kind.NAMED_TYPE, name: name('Moment') } },
  };
  return {
    ...operation,
    variableDefinitions: [...(operation.variableDefinitions ?? []), moment],
    selectionSet: { kind: Kind.SELECTION_SET, selections: [asAt] },
  };
}

const name = (value: string): NameNode => ({ kind: Kind.NAME, value });
