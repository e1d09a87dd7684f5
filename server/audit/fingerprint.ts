import { createHash } from 'node:crypto';
import { canonical } from '../domain/canonical.ts';
import type { MovedTotal } from '../domain/payment/money-moved.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export interface RowChange {
  readonly table: string;
  readonly rowId: string;
  readonly op: 'insert' | 'update' | 'delete';
  readonly before: { [column: string]: Json } | null;
  readonly after: { [column: string]: Json } | null;
}

/**
 * What a person has seen before confirming: the deed, its input, the records as read for change, and every change it
 * would make. Ids and instants that are made afresh each time do not count, so the same plan made twice is the same.
 */
export class Fingerprint {
  readonly #hash = createHash('sha256');
  readonly #fresh: ReadonlyMap<string, string>;

  /** `added` are the ids of the rows that the deed adds, in their order. */
  constructor(
    deed: { readonly action: string; readonly input: unknown; readonly taken: readonly unknown[] },
    added: readonly string[],
  ) {
    this.#fresh = new Map(added.map((id, index) => [id, `new-${index + 1}`]));
    this.#hash.update(canonical([deed.action, deed.input, deed.taken]));
  }

  add({ table, rowId, op, before, after }: RowChange): void {
    const known = (value: unknown): unknown => this.#known(value);
    const then =
      after &&
      Object.fromEntries(
        Object.entries(after)
          .filter(([column]) => !isHashOfContents(column, after))
          .map(([column, value]) => [
            column,
            isStamp(column) && value !== null && value !== before?.[column] ? 'now' : known(value),
          ]),
      );
    this.#hash.update(canonical([table, known(rowId), op, before, then]));
  }

  /**
   * What the deed does to a statement is part of what was seen; what the statement comes to is not, else declarations that
   * arrive meanwhile would call back every plan on an open one. A sealed one is held to its total by its new version.
   */
  addMoney({ statementId, difference, stays }: MovedTotal): void {
    this.#hash.update(canonical(['money', this.#known(statementId), difference.toString(), stays]));
  }

  #known(value: unknown): unknown {
    return typeof value === 'string' ? value.replace(UUID, (id) => this.#fresh.get(id) ?? id) : value;
  }

  end(): string {
    return this.#hash.digest('base64url');
  }
}

/** Fresh ids stand inside what is sealed, too: a version names the contract that was made for it. */
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** The contents count themselves, with fresh ids made known; a hash of them would be another each time. */
const isHashOfContents = (column: string, after: { readonly [column: string]: Json }): boolean =>
  column === 'content_sha256' && typeof after['contents'] === 'string';

const isStamp = (column: string): boolean => column.endsWith('_at');
