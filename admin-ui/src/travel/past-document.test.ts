import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { parse, print } from 'graphql';
import { expect, test } from 'vitest';
import { hasAPast, ofThePast } from './past-document.ts';

const document = (text: string) => parse(text) as TypedDocumentNode<object, object>;

test('a question is asked of the past with the same fields, under its moment', () => {
  const now = document(
    'query Page($id: ID!) { teacher(id: $id) { ...Whole } } fragment Whole on Teacher { id }',
  );
  expect(print(ofThePast(now))).toBe(
    print(
      parse(
        'query Page($id: ID!, $moment: Moment!) { asAt(moment: $moment) { teacher(id: $id) { ...Whole } } } fragment Whole on Teacher { id }',
      ),
    ),
  );
  expect(ofThePast(now)).toBe(ofThePast(now));
});

test('what the server does not answer of the past is known to have none', () => {
  expect(hasAPast(document('{ teacher(id: 1) { id } school(id: 1) { id } }'))).toBe(true);
  expect(hasAPast(document('{ teacher(id: 1) { id } schools { total } }'))).toBe(false);
});
