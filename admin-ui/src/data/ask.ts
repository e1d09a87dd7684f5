import { ApolloClient, ApolloLink, type OperationVariables } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { BaseHttpLink } from '@apollo/client/link/http';
import { isMutationOperation } from '@apollo/client/utilities';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { GraphQLFormattedError } from 'graphql';
import { Fault, kindOfCode } from './fault.ts';
import { NoCache } from './no-cache.ts';

const REQUEST_ID = 'x-request-id';

/** Names each request, so that a fault has a reference even when no answer came back. */
const nameRequest = new ApolloLink((operation, forward) => {
  operation.setContext(({ headers = {}, requestId }) => ({
    headers: { ...headers, [REQUEST_ID]: requestId },
  }));
  return forward(operation);
});

const client = new ApolloClient({
  link: ApolloLink.from([nameRequest, new BaseHttpLink({ uri: '/graphql', credentials: 'same-origin' })]),
  cache: new NoCache(),
  defaultOptions: { query: { fetchPolicy: 'no-cache' }, mutate: { fetchPolicy: 'no-cache' } },
  devtools: { enabled: false },
});

/** Sends a typed document and gives its typed answer. Throws a `Fault`, never anything else. */
export async function ask<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: NoInfer<Variables>,
): Promise<Data> {
  const requestId = crypto.randomUUID();
  const context = { requestId };
  try {
    const { data } = isMutationOperation(document)
      ? await client.mutate({ mutation: document, variables, context } as ApolloClient.MutateOptions<
          Data,
          Variables
        >)
      : await client.query({ query: document, variables, context } as ApolloClient.QueryOptions<
          Data,
          Variables
        >);
    return data as Data;
  } catch (error) {
    throw faultOf(error, requestId);
  }
}

function faultOf(error: unknown, requestId: string): Fault {
  const said = saidIn(error);
  if (!said) return new Fault('unreachable', 'The service did not answer.', requestId);
  const { code, reference = requestId } = said.extensions ?? {};
  return new Fault(kindOfCode(code), said.message, String(reference));
}

type Said = Pick<GraphQLFormattedError, 'message' | 'extensions'>;

/** What the service said is wrong, whether it answered GraphQL or turned the request away; nothing when another answered for it. */
function saidIn(error: unknown): Said | undefined {
  if (CombinedGraphQLErrors.is(error)) return error.errors[0];
  if (!ServerError.is(error)) return undefined;
  try {
    return (JSON.parse(error.bodyText) as { errors?: Said[] }).errors?.[0];
  } catch {
    return undefined;
  }
}
