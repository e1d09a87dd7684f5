import type { OperationVariables } from '@apollo/client';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { ask } from '../data/ask.ts';
import { asInput, isNow, type Moment } from './moment.ts';
import { hasAPast, ofThePast } from './past-document.ts';

/** Asks of a moment, where there is something to ask of it; else of now. */
export async function askAt<Data, Variables extends OperationVariables>(
  moment: Moment,
  document: TypedDocumentNode<Data, Variables>,
  variables: NoInfer<Variables>,
): Promise<Data> {
  if (isNow(moment) || !hasAPast(document)) return ask(document, variables);
  const { asAt } = await ask(ofThePast(document), { ...variables, moment: asInput(moment) });
  return asAt;
}
