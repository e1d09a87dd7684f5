import type { OperationVariables } from '@apollo/client';
import { getMainDefinition } from '@apollo/client/utilities';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useQuery } from '@tanstack/react-query';
import { ask } from './ask.ts';

/** Something to ask the service, and how to read the answer. Kept as data, so that a list can say what it needs to know. */
export interface Question<Answer> {
  readonly key: readonly unknown[];
  readonly send: () => Promise<unknown>;
  readonly read: (data: unknown) => Answer;
}

/** Questions with the same document and variables are sent once. */
export const question = <Data, Variables extends OperationVariables, Answer>(
  document: TypedDocumentNode<Data, Variables>,
  variables: NoInfer<Variables>,
  read: (data: NoInfer<Data>) => Answer,
): Question<Answer> => ({
  key: ['asked', getMainDefinition(document).name?.value, variables],
  send: () => ask(document, variables),
  read: (data) => read(data as Data),
});

/** The answer, once it has come; null asks nothing. */
export function useAnswer<Answer>(asked: Question<Answer> | null) {
  const { data, isFetching, error } = useQuery({
    queryKey: asked?.key ?? ['nothing'],
    queryFn: () => asked?.send() ?? null,
    enabled: asked !== null,
  });
  return { answer: asked && data !== undefined ? asked.read(data) : undefined, isFetching, error };
}
