import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** The fields of an object that an operation asks for, by the name each has in the answer, in the order of the answer. */
export type Collected = ReadonlyMap<string, readonly [FieldNode, ...FieldNode[]]>;

type Collecting = Map<string, [FieldNode, ...FieldNode[]]>;

/** Reads selections as they will be resolved: fragments followed, directives heeded, fields asked for twice merged. */
export class Selections {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #variables: Readonly<Record<string, unknown>>;

  constructor(document: DocumentNode, variables: Readonly<Record<string, unknown>>) {
    this.#fragments = new Map(
      document.definitions
        .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
        .map((fragment) => [fragment.name.value, fragment]),
    );
    this.#variables = variables;
  }

  /** What these fields ask of the object they lead to: a condition on a type names that type, and no interface. */
  of(type: GraphQLObjectType, nodes: readonly FieldNode[]): Collected {
    const all: Collecting = new Map();
    for (const { selectionSet } of nodes) this.#collect(type, selectionSet, all);
    return all;
  }

  #collect(type: GraphQLObjectType, set: SelectionSetNode | undefined, all: Collecting): void {
    for (const node of set?.selections ?? []) {
      if (!this.#isAsked(node)) continue;
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        const before = all.get(key);
        if (before) before.push(node);
        else all.set(key, [node]);
        continue;
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.#fragments.get(node.name.value);
      const on = fragment?.typeCondition?.name.value ?? type.name;
      if (on === type.name) this.#collect(type, fragment?.selectionSet, all);
    }
  }

  #isAsked(node: SelectionNode): boolean {
    if (!node.directives?.length) return true;
    const skip = getDirectiveValues(GraphQLSkipDirective, node, this.#variables);
    const include = getDirectiveValues(GraphQLIncludeDirective, node, this.#variables);
    return skip?.['if'] !== true && include?.['if'] !== false;
  }
}
