import type { ReactNode } from 'react';
import type { RowOperation } from '../gql/graphql.ts';
import type { Change } from './answer.ts';

/** A row before and after; `same` where two moments are compared and it did not change. */
export interface Shown extends Omit<Change, 'op'> {
  readonly op: RowOperation | 'same';
  /** Where the row can be seen. */
  readonly links?: ReactNode;
}
