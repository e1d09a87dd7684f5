import type { OperationVariables } from '@apollo/client';
import { getMainDefinition } from '@apollo/client/utilities';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { askAt } from '../travel/ask-at.ts';
import { useMoment } from '../travel/useTravel.ts';

interface Options {
  enabled?: boolean;
  /** Asks again and again, as long as it is on the page. */
  everyMs?: number;
  /** Several people work on what it shows: asked again whenever one comes to it or back to its window, and each minute. */
  isShared?: boolean;
}

const A_MINUTE_MS = 60_000;

/** A question that is not a resource's list or record, asked of the moment that its page looks at. Refreshing the page asks it again. */
export function useAsked<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: NoInfer<Variables>,
  { enabled = true, isShared = false, everyMs = isShared ? A_MINUTE_MS : undefined }: Options = {},
): UseQueryResult<Data> {
  const moment = useMoment();
  return useQuery({
    queryKey: ['asked', getMainDefinition(document).name?.value, variables, moment],
    queryFn: () => askAt(moment, document, variables),
    enabled,
    refetchInterval: everyMs ?? false,
    ...(isShared && { refetchOnMount: 'always', refetchOnWindowFocus: 'always' }),
  });
}
