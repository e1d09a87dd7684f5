import type { EntityManager } from '@mikro-orm/postgresql';
import { uuidArray } from '../uuid-array.ts';
import type { Reader } from './reader.ts';

/** Reads what a deed sees within its own transaction, its own changes among it, by the questions that pages ask. */
export const readerIn = (em: EntityManager): Reader => ({
  all: <Row>(_name: string, sql: string, values: readonly unknown[] = []) => {
    const inOrder: unknown[] = [];
    const asked = sql.replaceAll(/\$(\d+)/g, (_, number: string) => {
      const value = values[Number(number) - 1];
      inOrder.push(Array.isArray(value) ? uuidArray(value) : value);
      return '?';
    });
    return em.execute<Row[]>(asked, inOrder);
  },
});
