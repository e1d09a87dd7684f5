import type { Actor } from '../access/actor.ts';
import type { Day } from '../domain/day.ts';
import type { Reader } from '../records/reads/reader.ts';

/** A list as a file: who asks decides which columns there are. */
export interface Export {
  readonly headings: readonly string[];
  readonly sql: string;
  readonly values: readonly unknown[];
  /** What the file is called, if not by its list and the day; what its last line says besides the number of rows. */
  readonly fileName?: string;
  readonly end?: string;
}

/** Who asks, and for what. */
export interface Asking {
  readonly reader: Reader;
  readonly actor: Actor;
  readonly today: Day;
  readonly filter: unknown;
  readonly sort: unknown;
}
